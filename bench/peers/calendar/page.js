/** What the bench calls in the page: draw a scene, then change one visit in it. Milliseconds until the frame is there. */
import { floor } from './floor.jsx';
import { dayPilot, fullCalendar } from './others.js';
import { own } from './own.jsx';
import { changed, scenes } from './scenes.js';

const calendars = { floor, own, fullCalendar, dayPilot };
let drawn;

/** After the next frame has been drawn. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(undefined);
    });
  });

async function timed(work) {
  const start = performance.now();
  work();
  await painted();
  return performance.now() - start;
}

window.bench = {
  draw: (name, scene) =>
    timed(() => {
      const element = document.createElement('div');
      element.style.cssText = 'display:flex;height:840px;width:1260px';
      document.body.append(element);
      const inside = document.createElement('div');
      inside.style.cssText = 'flex:1;display:flex;min-width:0;min-height:0';
      if (name !== 'own') inside.style.display = 'block';
      element.append(inside);
      drawn = { ...calendars[name](inside, scenes[scene]), visits: scenes[scene].visits };
    }),
  /** One visit an hour later. */
  change() {
    const change = changed(drawn.visits);
    drawn.visits = change.visits;
    return timed(() => drawn.update(change));
  },
};
