/** Lets files be dropped on a place, and shows while one hangs over it. */
export function onDrop(place: HTMLElement, take: (file: File) => void): void {
  place.addEventListener("dragover", (event) => {
    event.preventDefault();
    place.classList.add("over");
  });
  place.addEventListener("dragleave", () => place.classList.remove("over"));
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    place.classList.remove("over");
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) take(file);
  });
}

/** A file that misses its place must not replace the page. */
export function guardPage(): void {
  for (const name of ["dragover", "drop"]) addEventListener(name, (event) => event.preventDefault());
}
