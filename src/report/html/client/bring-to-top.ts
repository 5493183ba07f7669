/** Frames in a row in which nothing moves before the page is taken to be laid out; and the most that are waited for. */
const still = 5;
const most = 120;

/** What is being brought to the top; null once it is there, or the reader goes elsewhere. */
let wanted: HTMLElement | null = null;

for (const event of ["wheel", "touchstart", "pointerdown", "keydown"])
  addEventListener(
    event,
    () => {
      wanted = null;
    },
    { passive: true, capture: true },
  );

/**
 * Puts a card at the top of the window, and again as long as the cards above it are laid out: one that is far away has a guessed height
 * until it comes near (`content-visibility`).
 */
export function bringToTop(card: HTMLElement): void {
  wanted = card;
  scroll(card, Number.NaN, 0, 0);
}

function scroll(card: HTMLElement, before: number, unmoved: number, frame: number): void {
  if (wanted !== card) return;
  card.scrollIntoView({ block: "start" });
  const { top } = card.getBoundingClientRect();
  const since = top === before ? unmoved + 1 : 0;
  if (since < still && frame < most) requestAnimationFrame(() => scroll(card, top, since, frame + 1));
  else wanted = null;
}
