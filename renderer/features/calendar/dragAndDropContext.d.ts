/** The library's own types leave this module out. */
declare module 'react-big-calendar/lib/addons/dragAndDrop/DnDContext' {
  import type { Context } from 'react';

  export interface Draggable {
    readonly onBeginAction: (event: object, action: 'move' | 'resize', direction?: 'UP' | 'DOWN') => void;
    readonly dragAndDropAction: { readonly interacting: boolean; readonly event?: object | null };
  }
  export const DnDContext: Context<{ readonly draggable: Draggable }>;
}
