import { Autocomplete, Group, TextInput } from '@mantine/core';
import type { LotId } from '../../../shared/ids.ts';
import { lastDayOf, lotKey } from '../../../shared/schemas/lots.ts';
import type { ProductKind } from '../../../shared/schemas/products.ts';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import { usePacketScan } from '../products/usePacketScan.ts';
import { type StockLot, type StockProduct, useStock } from '../products/useStock.ts';

export interface LotValue {
  readonly lotId: LotId | null;
  readonly lotNumber: string;
  readonly lotExpiresOn: string;
  /** Of the single unit; only where a barcode said it. */
  readonly serial?: string;
}

interface LotFieldProps {
  /** Before both labels, where several lots stand on one screen: 'Anaesthetic'. */
  readonly of?: string;
  readonly name?: string;
  readonly kinds: readonly ProductKind[];
  /** Day of the session: what had expired by then is not offered. */
  readonly onDate: string;
  readonly value: LotValue;
  /** @param product whose lot was picked; undefined for a lot that is only typed */
  readonly onChange: (value: LotValue, product: StockProduct | undefined) => void;
  readonly errors: readonly [number: string | undefined, expiry: string | undefined];
}

/**
 * The number and expiry of a packet: picked from what is on hand, scanned (a scanner types and presses Enter; a GS1 code
 * is taken apart), or typed when it is not in stock, which is then said.
 */
export function LotField({ of, name, kinds, onDate, value, onChange, errors }: LotFieldProps) {
  const { lots } = useStock(kinds);
  const offered = lots.filter((lot) => lot.unitsLeft > 0 && lot.expiresOn >= onDate);
  const byNumber = new Map(offered.map((lot) => [lot.lotNumber, lot]));
  const pick = (lot: StockLot) =>
    onChange({ lotId: lot.id, lotNumber: lot.lotNumber, lotExpiresOn: lot.expiresOn }, lot.product);
  const type = (typed: string) => {
    const lotNumber = typed.toUpperCase();
    if (lotNumber === value.lotNumber) return;
    // A lot that is picked comes here too, as its number.
    const lot = byNumber.get(lotNumber);
    if (lot) pick(lot);
    else onChange({ ...value, lotId: null, lotNumber }, undefined);
  };
  const scan = usePacketScan({
    value: value.lotNumber,
    onType: type,
    onPacket: ({ lotNumber, expiresOn, serial }) => {
      const lot = lots.find((one) => one.lotNumber === lotNumber);
      const said = { lotId: lot?.id ?? null, lotNumber, lotExpiresOn: lot?.expiresOn ?? expiresOn };
      onChange({ ...said, ...(serial !== '' && { serial }) }, lot?.product);
    },
  });
  const picked = lots.find((lot) => lot.id === value.lotId);
  return (
    <Group align="flex-start" wrap="nowrap" style={{ flex: '1 1 20rem' }}>
      <Autocomplete
        label={of ? t('{of}: lot number', { of }) : t('Lot number')}
        flex={1}
        maxDropdownHeight={240}
        comboboxProps={{ keepMounted: false }}
        // Once one is picked the list is out of the way of what stands below it.
        data={picked ? [] : [...byNumber.keys()]}
        value={value.lotNumber}
        {...(name === undefined ? {} : { name })}
        onChange={type}
        onKeyDown={(event) => {
          if (scan.onKeyDown(event) || event.key !== 'Enter') return;
          const lot = scanned(lots, value.lotNumber);
          if (lot) pick(lot);
        }}
        onBlur={scan.take}
        renderOption={({ option }) => <LotOption lot={byNumber.get(option.value)} />}
        description={stockWords(value, picked)}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        error={scan.fault ?? errors[0]}
      />
      <TextInput
        label={of ? t('{of}: expires on', { of }) : t('Expires on')}
        placeholder={t('2027-06')}
        w="9rem"
        {...(name === undefined ? {} : { name: name.replace(/otNumber$/, 'otExpiresOn') })}
        value={value.lotExpiresOn}
        onChange={(event) =>
          onChange({ ...value, lotId: null, lotExpiresOn: event.currentTarget.value }, undefined)
        }
        onBlur={() => {
          const day = lastDayOf(value.lotExpiresOn);
          if (day !== value.lotExpiresOn) onChange({ ...value, lotExpiresOn: day }, undefined);
        }}
        error={errors[1]}
      />
    </Group>
  );
}

/** The lot that was meant: the one of this number, or the only one that begins so. */
function scanned(lots: readonly StockLot[], typed: string): StockLot | undefined {
  const key = lotKey(typed);
  if (key === '') return undefined;
  const begun = lots.filter(({ lotNumber }) => lotNumber.startsWith(key));
  return lots.find(({ lotNumber }) => lotNumber === key) ?? (begun.length === 1 ? begun[0] : undefined);
}

function LotOption({ lot }: { readonly lot: StockLot | undefined }) {
  if (!lot) return null;
  return (
    <div>
      <strong className="figures">{lot.lotNumber}</strong>
      <div>{lotWords(lot)}</div>
    </div>
  );
}

function lotWords({ product, unitsLeft, expiresOn }: StockLot): string {
  return t('{name}, {unitsLeft} left, until {expiresOn}', {
    name: product.name,
    unitsLeft,
    expiresOn: formatDay(expiresOn),
  });
}

function stockWords({ lotId, lotNumber }: LotValue, picked: StockLot | undefined): string {
  if (picked) return lotWords(picked);
  return lotId === null && lotNumber !== '' ? t('Not in stock: kept as typed') : '';
}
