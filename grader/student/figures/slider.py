"""A slider that says its name: the browser's own, with its label.

Those of ipywidgets have no name for whoever listens to the page.
"""

from collections.abc import Iterable

import anywidget
import traitlets

DRAWN = """
export default {
  render({ model, el }) {
    const label = document.createElement("label");
    const input = document.createElement("input");
    const shown = document.createElement("output");
    input.dataset.lmSuppressShortcuts = true;  // JupyterLab leaves the arrow keys to it
    label.textContent = model.get("description");
    label.htmlFor = input.id = "slider-" + crypto.randomUUID();
    const words = model.get("words");
    Object.assign(input, { type: "range", min: 0, max: words.length - 1, step: 1 });
    function show() {
      input.value = model.get("index");
      shown.value = words[model.get("index")];
      input.setAttribute("aria-valuetext", shown.value);
    }
    input.addEventListener("input", () => {
      model.set("index", Number(input.value));
      model.save_changes();
    });
    model.on("change:index", show);
    show();
    el.classList.add("named-slider");
    el.append(label, input, shown);
  },
};
"""
STYLE = """
.named-slider { display: flex; align-items: center; gap: .8em; max-width: 32em }
.named-slider label { min-width: 6em; text-align: right }
.named-slider input { flex: 1; min-width: 6em }
.named-slider output { min-width: 4em }
"""


class Slider(anywidget.AnyWidget):
    """One number out of a list, chosen with the mouse or the arrow keys.

    value is the chosen number; index is its place in the list, and what to observe.
    """

    _esm = DRAWN
    _css = STYLE
    description = traitlets.Unicode().tag(sync=True)
    words = traitlets.List(traitlets.Unicode()).tag(sync=True)
    index = traitlets.Int(0).tag(sync=True)

    def __init__(self, description: str, values: Iterable[float], start: float):
        self.values = list(values)
        super().__init__(
            description=description,
            words=[f"{value:g}" for value in self.values],
            index=self.values.index(start),
        )

    @property
    def value(self) -> float:
        """The number that is chosen now."""
        return self.values[self.index]

    @value.setter
    def value(self, value: float) -> None:
        self.index = self.values.index(value)
