/**
 * What the bench calls in the page: draw a scene, change one visit in it, drag one. A time ends with the last frame in
 * which anything still changed, so that a calendar which measures itself and draws again pays for that too.
 */
import { floor } from './floor.jsx';
import { dayPilot, fullCalendar } from './others.js';
import { own } from './own.jsx';
import { changed, dragged, nameOf, scenes } from './scenes.js';

/** Each is given its place, which is not measured, and then what to draw in it. */
const calendars = {
  floor,
  own,
  fullCalendar: (element) => (scene) => fullCalendar(element, scene),
  dayPilot: (element) => (scene) => dayPilot(element, scene),
};
/** Nothing measured here waits this long and then goes on. */
const quietMilliseconds = 60;

let drawn;
let hasChanged = false;
const observer = new MutationObserver(() => {
  hasChanged = true;
});

/** After the next frame has been drawn. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(undefined);
    });
  });

async function settledSince(start) {
  hasChanged = true;
  let end = start;
  for (let now = start; now - end <= quietMilliseconds; now = performance.now()) {
    await painted();
    if (hasChanged) end = performance.now();
    hasChanged = false;
  }
  return end - start;
}

function timed(work) {
  const start = performance.now();
  work();
  return settledSince(start);
}

function place(display) {
  const element = document.createElement('div');
  element.style.cssText = 'display:flex;height:840px;width:1260px';
  document.body.append(element);
  const inside = document.createElement('div');
  inside.style.cssText = `flex:1;min-width:0;min-height:0;display:${display}`;
  element.append(inside);
  return inside;
}

const boxOf = (text) =>
  [...document.querySelectorAll(drawn.box)].find((box) => box.textContent.includes(text));

window.bench = {
  async draw(name, scene) {
    // Rollcall's grid fills its page's flex box.
    const open = calendars[name](place(name === 'own' ? 'flex' : 'block'));
    await painted();
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    return timed(() => {
      drawn = { ...open(scenes[scene]), visits: scenes[scene].visits };
    });
  },
  /** How many visits can be seen in the page; a month draws as many as fit. */
  count: () => document.querySelectorAll(drawn.box).length,
  /** One visit an hour later. */
  change() {
    const change = changed(drawn.visits);
    drawn.visits = change.visits;
    return timed(() => drawn.update(change));
  },
  /** Where a hand takes hold of the visit that is dragged. */
  handle() {
    const box = boxOf(nameOf(dragged)).getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  },
  /** From the next movement of the mouse to the frame that shows it. */
  step: () =>
    new Promise((resolve) => {
      const start = (event) => resolve(settledSince(event.timeStamp));
      addEventListener('mousemove', start, { capture: true, once: true });
    }),
};
