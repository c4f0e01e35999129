import {
  Button,
  Checkbox,
  Group,
  Modal,
  NativeSelect,
  NumberInput,
  Stack,
  Table,
  TextInput,
  Title,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useState } from 'react';
import type { AppRouter } from '../../../electron/backend/router.ts';
import { serviceKinds } from '../../../shared/schemas/clinic.ts';
import { api } from '../../api/api.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { useMe } from '../../api/session.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { OwnerOnly } from '../settings/OwnerOnly.tsx';

type Service = inferRouterOutputs<AppRouter>['clinic']['services'][number];
type Room = inferRouterOutputs<AppRouter>['clinic']['rooms'][number];

/** What can be booked, how long it takes, and where. */
export function ServicesSettings() {
  const isOwner = useMe().role === 'owner';
  const services = useQuery(api.clinic.services.queryOptions());
  const rooms = useQuery(api.clinic.rooms.queryOptions());
  const [service, setService] = useState<Service | 'new' | undefined>();
  const [room, setRoom] = useState<Room | 'new' | undefined>();
  const add = (label: string, onClick: () => void) =>
    isOwner && (
      <Button leftSection={<IconPlus size={16} />} variant="default" onClick={onClick}>
        {label}
      </Button>
    );
  const edit = (name: string, onClick: () => void) =>
    isOwner && (
      <Button variant="subtle" size="compact-sm" aria-label={t('Edit {name}', { name })} onClick={onClick}>
        {t('Edit')}
      </Button>
    );
  return (
    <Stack>
      <OwnerOnly />
      <Group justify="space-between">
        <Title order={2}>{t('Services')}</Title>
        {add(t('Add a service'), () => setService('new'))}
      </Group>
      <ErrorNotice error={services.error ?? rooms.error} />
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('Name')}</Table.Th>
            <Table.Th>{t('Kind')}</Table.Th>
            <Table.Th>{t('Length')}</Table.Th>
            <Table.Th>{t('Kept free after')}</Table.Th>
            <Table.Td />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {services.data?.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td fw={600}>
                {one.name}
                {one.isActive ? '' : t(' (no longer offered)')}
              </Table.Td>
              <Table.Td>{one.kind}</Table.Td>
              <Table.Td>{t('{durationMinutes} min', { durationMinutes: one.durationMinutes })}</Table.Td>
              <Table.Td>{t('{bufferMinutes} min', { bufferMinutes: one.bufferMinutes })}</Table.Td>
              <Table.Td ta="right">{edit(one.name, () => setService(one))}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group justify="space-between" mt="lg">
        <Title order={2}>{t('Rooms')}</Title>
        {add(t('Add a room'), () => setRoom('new'))}
      </Group>
      <Table verticalSpacing={6}>
        <Table.Tbody>
          {rooms.data?.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td fw={600}>
                {one.name}
                {one.isActive ? '' : t(' (no longer used)')}
              </Table.Td>
              <Table.Td ta="right">{edit(one.name, () => setRoom(one))}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Modal
        opened={service !== undefined}
        onClose={() => setService(undefined)}
        title={service === 'new' ? t('Add a service') : t('Edit the service')}
      >
        {service && (
          <ServiceForm
            service={service === 'new' ? undefined : service}
            onDone={() => setService(undefined)}
          />
        )}
      </Modal>
      <Modal
        opened={room !== undefined}
        onClose={() => setRoom(undefined)}
        title={room === 'new' ? t('Add a room') : t('Edit the room')}
      >
        {room && <RoomForm room={room === 'new' ? undefined : room} onDone={() => setRoom(undefined)} />}
      </Modal>
    </Stack>
  );
}

function ServiceForm({
  service,
  onDone,
}: {
  readonly service: Service | undefined;
  readonly onDone: () => void;
}) {
  const { id, ...fields } = service ?? {
    id: undefined,
    name: '',
    kind: 'treatment' as const, // a new service is most often a treatment
    durationMinutes: 60,
    bufferMinutes: 0,
    isActive: true,
  };
  const form = useForm({ initialValues: fields });
  const save = useMutation(
    api.clinic.saveService.mutationOptions({
      onSuccess: onDone,
      onError: (error) => form.setErrors(fieldErrorsOf(error)),
    }),
  );
  return (
    <form onSubmit={form.onSubmit((values) => save.mutate({ ...values, ...(id ? { id } : {}) }))} noValidate>
      <Stack>
        <TextInput label={t('Name')} data-autofocus {...form.getInputProps('name')} />
        <NativeSelect label={t('Kind')} data={[...serviceKinds]} {...form.getInputProps('kind')} />
        <NumberInput
          label={t('Length in minutes')}
          allowDecimal={false}
          {...form.getInputProps('durationMinutes')}
        />
        <NumberInput
          label={t('Minutes kept free afterwards')}
          allowDecimal={false}
          {...form.getInputProps('bufferMinutes')}
        />
        <Checkbox label={t('Can be booked')} {...form.getInputProps('isActive', { type: 'checkbox' })} />
        <ErrorNotice error={save.error} />
        <Button type="submit" loading={save.isPending}>
          {t('Save')}
        </Button>
      </Stack>
    </form>
  );
}

function RoomForm({ room, onDone }: { readonly room: Room | undefined; readonly onDone: () => void }) {
  const form = useForm({ initialValues: { name: room?.name ?? '', isActive: room?.isActive ?? true } });
  const save = useMutation(
    api.clinic.saveRoom.mutationOptions({
      onSuccess: onDone,
      onError: (error) => form.setErrors(fieldErrorsOf(error)),
    }),
  );
  return (
    <form
      onSubmit={form.onSubmit((values) => save.mutate({ ...values, ...(room ? { id: room.id } : {}) }))}
      noValidate
    >
      <Stack>
        <TextInput label={t('Name')} data-autofocus {...form.getInputProps('name')} />
        <Checkbox label={t('In use')} {...form.getInputProps('isActive', { type: 'checkbox' })} />
        <ErrorNotice error={save.error} />
        <Button type="submit" loading={save.isPending}>
          {t('Save')}
        </Button>
      </Stack>
    </form>
  );
}
