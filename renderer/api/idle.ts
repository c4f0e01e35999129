/** How long nobody has touched this desk. Background refreshes do not count as somebody being here. */
let touchedAt = performance.now();

for (const event of ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const)
  window.addEventListener(
    event,
    () => {
      touchedAt = performance.now();
    },
    { passive: true, capture: true },
  );

export function idleSeconds(): number {
  return Math.floor((performance.now() - touchedAt) / 1000);
}
