import { useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import type { AppRouter } from '../../../electron/backend/router.ts';
import type { ProductKind } from '../../../shared/schemas/products.ts';
import { api } from '../../api/api.ts';

type Outputs = inferRouterOutputs<AppRouter>['products'];
export type StockProduct = Outputs['list'][number];
export interface StockLot extends Omit<Outputs['lots'][number], 'productId'> {
  readonly product: StockProduct;
}

/** Every product, and every lot with its product; what expires first stands first. */
export function useAllStock() {
  const list = useQuery(api.products.list.queryOptions());
  const lots = useQuery(api.products.lots.queryOptions());
  const byId = new Map(list.data?.map((product) => [product.id, product]));
  return {
    products: list.data ?? [],
    lots: (lots.data ?? []).flatMap(({ productId, ...lot }): StockLot[] => {
      const product = byId.get(productId);
      return product ? [{ ...lot, product }] : [];
    }),
    isLoaded: list.isSuccess && lots.isSuccess,
    error: list.error ?? lots.error,
    refetch: () => void Promise.all([list.refetch(), lots.refetch()]),
  };
}

/** Of these kinds only, and only what is still in use. */
export function useStock(kinds: readonly ProductKind[]) {
  const { products, lots } = useAllStock();
  const isWanted = ({ kind, isActive }: StockProduct) => isActive && kinds.includes(kind);
  return { products: products.filter(isWanted), lots: lots.filter(({ product }) => isWanted(product)) };
}
