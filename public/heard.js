// What must not wait for the wasm: leaving at once, copying and printing the code. Stores nothing.
(() => {
  "use strict";
  const exit = document.querySelector("a[data-exit]");
  if (exit) {
    const dots = exit.querySelector(".dots");
    let presses = [];
    let forget;
    const show = () => [...dots.children].forEach((dot, n) => dot.classList.toggle("pressed", n < presses.length));
    const blank = () => {
      const sheet = document.createElement("div");
      sheet.className = "blank";
      document.body.replaceChildren(sheet);
      document.title = "\u200b";
    };
    const leave = () => {
      blank();
      location.replace(exit.href);
    };
    dots.hidden = false;
    exit.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
    addEventListener("keydown", (event) => {
      if (event.repeat || event.isComposing) return;
      if (event.key !== "Shift") presses = [];
      else {
        presses = presses.filter((at) => event.timeStamp - at < 5000).concat(event.timeStamp);
        clearTimeout(forget);
        forget = setTimeout(() => { presses = []; show(); }, 5000);
      }
      show();
      if (presses.length > 2) leave();
    });
    // A page kept by the browser's back button shows nothing.
    addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  }
  for (const button of document.querySelectorAll("button[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
    if (button.dataset.printNow !== undefined) print();
  }
  for (const button of document.querySelectorAll("button[data-copy]")) {
    const label = button.querySelector("span");
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", () => navigator.clipboard.writeText(button.dataset.copy).then(() => {
      label.textContent = button.dataset.done;
      label.setAttribute("role", "status");
    }));
  }
})();
