/** The library's views without what this calendar does not show, and with its own boxes for visits. */
import { type ComponentProps, type ComponentType, use, useMemo } from 'react';
import { DnDContext } from 'react-big-calendar/lib/addons/dragAndDrop/DnDContext';
import libraryViews, { type LibraryView } from 'react-big-calendar/lib/Views';
import { HandsContext } from './GridContext.ts';
import { lightMonth } from './lightMonth.tsx';
import { MonthVisit } from './MonthVisit.tsx';
import { unwrapped } from './unwrapped.ts';

const { day, week } = unwrapped(libraryViews);

/** The library's addon would wrap components given from outside anew at each drawing: they are put in behind it. */
function light(Library: LibraryView, own: Readonly<Record<string, ComponentType<never>>>): LibraryView {
  function Light(props: ComponentProps<LibraryView>) {
    const { onBeginAction, dragAndDropAction } = use(DnDContext).draggable;
    const held = dragAndDropAction.interacting ? dragAndDropAction.event : undefined;
    const hands = useMemo(() => ({ grab: onBeginAction, held }), [onBeginAction, held]);
    return (
      <HandsContext value={hands}>
        <Library {...props} components={{ ...props.components, ...own }} />
      </HandsContext>
    );
  }
  const { range, navigate, title } = Library;
  return Object.assign(Light, { range, navigate, title });
}

/** Above the hours there are no visits that last all day. */
const nothing = () => null;

export const lightViews = {
  day: light(day, { weekWrapper: nothing }),
  week: light(week, { weekWrapper: nothing }),
  month: light(lightMonth, { eventWrapper: MonthVisit }),
  agenda: true,
};
