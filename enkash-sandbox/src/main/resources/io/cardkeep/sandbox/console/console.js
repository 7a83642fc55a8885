// Keeps what the page shows up to date. Without it the page works and is as old as its last load.
"use strict";

const PAUSE = 3000;

/** Whether someone is reading or choosing inside the section. */
function inUse(section) {
  return section.contains(document.activeElement) || section.querySelector("details[open]") !== null;
}

async function refresh() {
  const answer = await fetch("/", { headers: { Accept: "text/html" } });
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const section of document.querySelectorAll("[data-live]")) {
    const successor = fresh.getElementById(section.id);
    if (successor && !inUse(section)) {
      section.replaceChildren(...successor.childNodes);
    }
  }
}

async function keepFresh() {
  try {
    if (!document.hidden) {
      await refresh();
    }
  } catch {
    // The sandbox was stopped; the page stays as it is until it is back.
  }
  setTimeout(keepFresh, PAUSE);
}

setTimeout(keepFresh, PAUSE);
