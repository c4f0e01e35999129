import { type KeyboardEvent, useState } from 'react';
import { t } from '../../i18n/t.ts';
import { groupSeparator, type Packet, readPacketBarcode } from './packetBarcode.ts';

interface PacketScan {
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly onPacket: (packet: Packet) => void;
}

/**
 * A lot field into which a scanner types: when the code is whole (Enter, or the field is left) it is taken apart. A lot
 * typed by hand goes through untouched.
 */
export function usePacketScan({ value, onType, onPacket }: PacketScan) {
  const [faulty, setFaulty] = useState<string>();
  /** @returns whether what stands there was a code */
  const take = (): boolean => {
    const packet = readPacketBarcode(value);
    if (packet === undefined) return false;
    if (packet === 'misread' || packet.lotNumber === '') setFaulty(value);
    else onPacket(packet);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (event.key === 'Enter') return take();
    // The separator is a control character, which a scanner can only type as this key.
    if (!event.ctrlKey || event.key !== ']') return false;
    event.preventDefault();
    onType(value + groupSeparator);
    return true;
  };
  const fault =
    faulty !== undefined && faulty === value
      ? t('No lot could be read from this code. Scan it again, or type the lot from the packet.')
      : undefined;
  return { take, onKeyDown, fault };
}
