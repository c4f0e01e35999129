/** As little as React can do: one memoised box for each visit, placed by hand, in a box for each day. */
import { memo } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { endOf, nameOf } from './scenes.js';

const minuteOf = (local) => Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));

/** The least a drag can be: the box goes where the hand goes. */
function follow({ currentTarget: box, clientX, clientY }) {
  const move = (event) => {
    box.style.translate = `${event.clientX - clientX}px ${event.clientY - clientY}px`;
  };
  addEventListener('mousemove', move);
  addEventListener('mouseup', () => removeEventListener('mousemove', move), { once: true });
}

const Box = memo(function Box({ visit, left, width }) {
  const top = minuteOf(visit.startsLocal) - 480;
  const height = minuteOf(endOf(visit)) - 480 - top;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a floor has hands and nothing else
    <div
      data-visit={visit.id}
      onMouseDown={follow}
      style={{
        position: 'absolute',
        top,
        height,
        left: `${left}%`,
        width: `${width}%`,
        border: '1px solid #ccc',
      }}
    >
      <b>{nameOf(visit)}</b>
      <span>{visit.serviceName}</span>
    </div>
  );
});

const Line = memo(function Line({ visit }) {
  return <div data-visit={visit.id}>{nameOf(visit)}</div>;
});

function Grid({ scene, visits }) {
  const keyOf = (visit) => (scene.view === 'day' ? visit.practitionerId : visit.startsLocal.slice(0, 10));
  const groups = Map.groupBy(visits, keyOf);
  const share = scene.view === 'week' ? 6 : 1;
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', height: 820, overflow: 'auto' }}>
      {[...groups].map(([key, list]) => (
        <div
          key={key}
          style={{
            position: 'relative',
            flex: scene.view === 'month' ? '0 0 14%' : 1,
            height: scene.view === 'month' ? 160 : 660,
            overflow: 'hidden',
          }}
        >
          {list.map((visit) =>
            scene.view === 'month' ? (
              <Line key={visit.id} visit={visit} />
            ) : (
              <Box
                key={visit.id}
                visit={visit}
                width={100 / share}
                left={share === 1 ? 0 : (Number(visit.practitionerId.slice(1)) * 100) / share}
              />
            ),
          )}
        </div>
      ))}
    </div>
  );
}

export function floor(element) {
  const root = createRoot(element);
  const draw = (grid) => flushSync(() => root.render(grid));
  draw(null);
  return (scene) => {
    draw(<Grid scene={scene} visits={scene.visits} />);
    return {
      box: '[data-visit]',
      update: ({ visits }) => draw(<Grid scene={scene} visits={visits} />),
    };
  };
}
