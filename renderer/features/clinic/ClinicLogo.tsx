import { Button, FileButton, Group, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, queryClient } from '../../api/api.ts';
import { useMe } from '../../api/session.ts';
import { uploadLogo } from '../../api/uploadPhoto.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import classes from './ClinicLogo.module.css';

/** The picture at the head of what clients take home. Chosen, it is in use at once. */
export function ClinicLogo() {
  const isOwner = useMe().role === 'owner';
  const logo = useQuery(api.clinic.logo.queryOptions());
  const sha256 = logo.data?.sha256;
  return (
    <Stack gap="xs" mt="xl">
      <Title order={3}>{t('Logo')}</Title>
      <Text size="sm" c="dimmed">
        {t('At the head of clients’ sheets. A sheet that was given keeps the logo it was given with.')}
      </Text>
      {sha256 && (
        <div className={classes.preview}>
          <img src={`/clinic-logo/${sha256}`} alt={t('The clinic’s logo')} />
        </div>
      )}
      <ErrorNotice error={logo.error} />
      {isOwner && <LogoChoice hasLogo={Boolean(sha256)} />}
    </Stack>
  );
}

function LogoChoice({ hasLogo }: { readonly hasLogo: boolean }) {
  const resetFile = useRef<() => void>(null);
  const renew = () => queryClient.invalidateQueries(api.clinic.logo.queryFilter());
  const choose = useMutation({
    mutationFn: uploadLogo,
    onSuccess: () => {
      notifications.show({ message: t('The logo is on every new sheet from now on.') });
      return renew();
    },
    onSettled: () => resetFile.current?.(),
  });
  const remove = useMutation(
    api.clinic.removeLogo.mutationOptions({
      onSuccess: () => {
        notifications.show({ message: t('New sheets go without a logo.') });
        return renew();
      },
    }),
  );
  return (
    <>
      <Group>
        <FileButton
          resetRef={resetFile}
          accept="image/png,image/jpeg,image/webp"
          onChange={(file) => file && choose.mutate(file)}
          inputProps={{ 'aria-label': t('Logo file') }}
        >
          {(props) => (
            <Button {...props} variant="default" loading={choose.isPending}>
              {t('Choose a file…')}
            </Button>
          )}
        </FileButton>
        {hasLogo && (
          <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('Remove')}
          </Button>
        )}
        <Text size="sm" c="dimmed">
          {t('PNG, JPEG or WebP, up to 5 MB.')}
        </Text>
      </Group>
      <ErrorNotice error={choose.error ?? remove.error} />
    </>
  );
}
