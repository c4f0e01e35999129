import { Button, Modal, Table } from '@mantine/core';
import { useState } from 'react';
import { productKindNames } from '../../../shared/schemas/products.ts';
import { formatDay } from '../../components/formatDay.ts';
import { t } from '../../i18n/t.ts';
import classes from './products.module.css';
import { TakeOutForm } from './TakeOutForm.tsx';
import type { StockLot, StockProduct } from './useStock.ts';

interface ProductTableProps {
  readonly products: readonly StockProduct[];
  readonly lots: readonly StockLot[];
  readonly today: string;
  readonly onEdit: (product: StockProduct) => void;
}

/** Each product with what is left of it, and under it its lots that still have something left. */
export function ProductTable({ products, lots, today, onEdit }: ProductTableProps) {
  const [taken, setTaken] = useState<StockLot>();
  const close = () => setTaken(undefined);
  if (products.length === 0) return null;
  return (
    <>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('Product')}</Table.Th>
            <Table.Th>{t('Expires')}</Table.Th>
            <Table.Th ta="right">{t('Left')}</Table.Th>
            <Table.Td />
          </Table.Tr>
        </Table.Thead>
        {products.map((product) => (
          <Table.Tbody key={product.id} className={classes.product}>
            <ProductRow product={product} lots={lotsOn(lots, product)} onEdit={onEdit} />
            {lotsOn(lots, product).map((lot) => (
              <LotRow key={lot.id} lot={lot} today={today} onTakeOut={setTaken} />
            ))}
          </Table.Tbody>
        ))}
      </Table>
      <Modal
        opened={taken !== undefined}
        onClose={close}
        title={t('Take out of lot {lotNumber}', { lotNumber: taken?.lotNumber })}
      >
        {taken && <TakeOutForm lot={taken} onDone={close} />}
      </Modal>
    </>
  );
}

const lotsOn = (lots: readonly StockLot[], { id }: StockProduct) =>
  lots.filter(({ product, unitsLeft }) => product.id === id && unitsLeft > 0);

interface ProductRowProps {
  readonly product: StockProduct;
  readonly lots: readonly StockLot[];
  readonly onEdit: (product: StockProduct) => void;
}

function ProductRow({ product, lots, onEdit }: ProductRowProps) {
  const left = lots.reduce((sum, lot) => sum + lot.unitsLeft, 0);
  return (
    <Table.Tr>
      <Table.Td colSpan={2}>
        <strong>{product.name}</strong>
        <span className={classes.soft}> {aboutProduct(product)}</span>
        {product.isApproved && <span className={classes.approved}> {t('for use during needling')}</span>}
      </Table.Td>
      <Table.Td ta="right" className="figures" fw={600}>
        {left === 0 ? t('none') : left}
      </Table.Td>
      <Table.Td ta="right">
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('Edit {name}', { name: product.name })}
          onClick={() => onEdit(product)}
        >
          {t('Edit')}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}

function aboutProduct({
  kind,
  needleMillimetres,
  strengthPercent,
  supplier,
  isActive,
}: StockProduct): string {
  return [
    t(productKindNames[kind]),
    needleMillimetres !== null && t('{needleMillimetres} mm', { needleMillimetres }),
    strengthPercent !== null && t('{strengthPercent} %', { strengthPercent }),
    supplier,
    !isActive && t('no longer used'),
  ]
    .filter(Boolean)
    .join(' · ');
}

interface LotRowProps {
  readonly lot: StockLot;
  readonly today: string;
  readonly onTakeOut: (lot: StockLot) => void;
}

function LotRow({ lot, today, onTakeOut }: LotRowProps) {
  const { lotNumber, expiresOn, unitsLeft, unitsReceived } = lot;
  const isOver = expiresOn < today;
  return (
    <Table.Tr className={classes.lot}>
      <Table.Td className="figures">{t('Lot {lotNumber}', { lotNumber })}</Table.Td>
      <Table.Td className={isOver ? classes.over : undefined}>
        <time dateTime={expiresOn}>{formatDay(expiresOn)}</time>
        {isOver && t(' (expired)')}
      </Table.Td>
      <Table.Td ta="right" className="figures">
        {t('{unitsLeft} of {unitsReceived}', { unitsLeft, unitsReceived })}
      </Table.Td>
      <Table.Td ta="right">
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('Take out of lot {lotNumber}', { lotNumber })}
          onClick={() => onTakeOut(lot)}
        >
          {t('Take out')}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}
