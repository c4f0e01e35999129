/** Modules of the library that its own types leave out. */

declare module 'react-big-calendar/lib/Calendar' {
  // biome-ignore lint/style/noDefaultExport: it is the library's
  export { Calendar as default } from 'react-big-calendar';
}

declare module 'react-big-calendar/lib/localizer' {
  export { DateLocalizer } from 'react-big-calendar';
}

declare module 'react-big-calendar/lib/Views' {
  import type { Component, ComponentType } from 'react';
  import type { ViewStatic } from 'react-big-calendar';
  import type { CalendarEvent } from './calendarTypes.ts';

  export interface ViewProps {
    readonly components: object;
    readonly events: readonly CalendarEvent[];
  }
  export interface MonthProps extends ViewProps {
    readonly date: Date;
    /** Ours, for the class that extends the library's. */
    readonly rows: number;
  }
  interface Statics extends ViewStatic {
    readonly range: unknown;
  }
  export type LibraryView = ComponentType<ViewProps & { readonly date: Date }> & Statics;
  const views: {
    readonly day: LibraryView;
    readonly week: LibraryView;
    readonly month: (new (props: MonthProps) => Component<MonthProps>) & Statics;
  };
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
