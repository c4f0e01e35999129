/** Modules of the library that its own types leave out. */

declare module 'react-big-calendar/lib/Calendar' {
  // biome-ignore lint/style/noDefaultExport: it is the library's
  export { Calendar as default } from 'react-big-calendar';
}

declare module 'react-big-calendar/lib/localizer' {
  export { DateLocalizer } from 'react-big-calendar';
}

declare module 'react-big-calendar/lib/Views' {
  import type { ComponentType } from 'react';
  import type { ViewStatic } from 'react-big-calendar';

  export interface ViewProps {
    readonly components: object;
  }
  export type LibraryView = ComponentType<ViewProps> & ViewStatic & { readonly range: unknown };
  const views: Readonly<Record<'day' | 'week' | 'month', LibraryView>>;
  // biome-ignore lint/style/noDefaultExport: it is the library's
  export default views;
}

declare module 'react-big-calendar/lib/addons/dragAndDrop/DnDContext' {
  import type { Context } from 'react';

  interface Draggable {
    readonly onBeginAction: (event: object, action: 'move' | 'resize', direction?: 'UP' | 'DOWN') => void;
    readonly dragAndDropAction: { readonly interacting: boolean; readonly event?: object | null };
  }
  export const DnDContext: Context<{ readonly draggable: Draggable }>;
}
