import { Button, Group, Modal, Title } from '@mantine/core';
import { IconPackageImport, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useClinicToday } from '../../api/useClinicToday.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { t } from '../../i18n/t.ts';
import { ExpiringLots } from './ExpiringLots.tsx';
import { ProductForm } from './ProductForm.tsx';
import { ProductTable } from './ProductTable.tsx';
import classes from './products.module.css';
import { StockInForm } from './StockInForm.tsx';
import { type StockProduct, useAllStock } from './useStock.ts';

type Opened = 'stockIn' | 'new' | StockProduct | undefined;

/** What the clinic has on hand: products, their lots, and what is left of each. */
export function ProductsSettings() {
  const { products, lots, error, isLoaded, refetch } = useAllStock();
  const today = useClinicToday();
  const [opened, setOpened] = useState<Opened>();
  const close = () => setOpened(undefined);
  return (
    <section className={classes.page} aria-labelledby="products-title">
      <Group justify="space-between">
        <Title order={2} id="products-title">
          {t('Products and lots')}
        </Title>
        <Group gap="xs">
          <Button component={Link} to="/settings/lots" variant="default">
            {t('Who had a lot?')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setOpened('new')}
          >
            {t('Add a product')}
          </Button>
          {products.length > 0 && (
            <Button
              leftSection={<IconPackageImport size={16} aria-hidden />}
              onClick={() => setOpened('stockIn')}
            >
              {t('Unpack a delivery')}
            </Button>
          )}
        </Group>
      </Group>
      <p className={classes.lead}>
        {t(
          'A signed session takes its roller, stamp or cartridge out of the lot by itself. What is broken or lost is taken out here.',
        )}
      </p>
      <ErrorNotice error={error} onRetry={refetch} />
      {isLoaded && products.length === 0 && (
        <EmptyState action={<Button onClick={() => setOpened('new')}>{t('Add a product')}</Button>}>
          {t('Nothing is listed yet. Add the cartridges or rollers you use, then unpack a delivery.')}
        </EmptyState>
      )}
      <ExpiringLots lots={lots} today={today} />
      <ProductTable products={products} lots={lots} today={today} onEdit={setOpened} />
      <Modal opened={opened !== undefined} onClose={close} title={titleOf(opened)}>
        {opened === 'stockIn' && <StockInForm products={products} today={today} onDone={close} />}
        {opened !== undefined && opened !== 'stockIn' && (
          <ProductForm product={opened === 'new' ? undefined : opened} onDone={close} />
        )}
      </Modal>
    </section>
  );
}

function titleOf(opened: Opened): string {
  if (opened === 'stockIn') return t('Unpack a delivery');
  return opened === 'new' || opened === undefined ? t('Add a product') : opened.name;
}
