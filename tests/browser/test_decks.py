"""The decks as a projector shows them, from a file and without a network."""

import re

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from grader.authoring.lecture import write_lecture
from grader.report.print_page import to_pdf
from grader.report.slides import HEIGHT, WIDTH, deck, handout
from tests.this_course import MASTERS

pytestmark = [pytest.mark.browser, pytest.mark.slow]

SMALLEST = {"words": 28, "code": 24, "drawing": 20}
CONTRAST = 4.5
# What can be seen of the slide that is shown: texts with their boxes, sizes and
# colours, pictures with their descriptions, and whatever reaches beyond its frame.
SEEN = """() => {
  const slide = Reveal.getCurrentSlide().querySelector(".slide");
  const seen = {visibilityProperty: true, opacityProperty: true};
  const shown = (e) => e.checkVisibility(seen);
  const kind = (e) => e.closest("h2") ? "title" : e.closest("svg, .drawing") ? "drawing"
    : e.closest("pre") ? "code" : "words";
  const ground = (e) => {
    for (; e; e = e.parentElement) {
      const colour = getComputedStyle(e).backgroundColor;
      if (colour !== "rgba(0, 0, 0, 0)") return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const texts = [], walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode, e = node.parentElement;
    if (!node.textContent.trim() || !shown(e) || e.closest("style")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect(), look = getComputedStyle(e);
    const formula = e.closest("math");
    const scale = e.closest("svg") ? e.getScreenCTM().a : 1;
    texts.push({
      kind: kind(e), text: node.textContent.trim().slice(0, 40),
      size: parseFloat(getComputedStyle(formula || e).fontSize) * scale,
      box: [box.left, box.top, box.right, box.bottom],
      colour: e.closest("svg") ? look.fill : look.color,
      ground: e.closest("svg") ? "rgb(255, 255, 255)" : ground(e),
    });
  }
  const pictures = [...slide.querySelectorAll("img, svg")].filter(shown);
  const boxes = pictures.map((e) => e.getBoundingClientRect());
  const parts = [...slide.querySelectorAll("*")].filter(
    (e) => shown(e) && !e.closest("math, svg, style, option"));
  return {
    title: slide.innerText.slice(0, 40), texts,
    pictures: pictures.map(
      (e) => e.getAttribute("alt") || e.querySelector("title")?.textContent || ""),
    boxes: boxes.map((b) => [b.left, b.top, b.right, b.bottom]),
    cut: parts.filter((e) => {
      const b = e.getBoundingClientRect();
      return b.left < -1 || b.top < -1 || b.right > innerWidth + 1
        || b.bottom > innerHeight + 1 || e.scrollWidth > e.clientWidth + 2
        && getComputedStyle(e).display !== "inline";
    }).map((e) => e.tagName + "." + e.className),
  };
}"""


@pytest.fixture(scope="module", params=MASTERS, ids=lambda m: m.notebook)
def notebook(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("lecture")
    return nbformat.read(write_lecture(request.param, folder), as_version=4)


@pytest.fixture
def opened(notebook, page, tmp_path):
    return show(notebook, page, tmp_path)


def show(notebook, page, folder):
    """The deck in a page that is cut off from every network."""
    page.context.set_offline(True)
    page.set_viewport_size({"width": WIDTH, "height": HEIGHT})
    file = folder / "deck.html"
    file.write_text(deck(notebook, "deck"), encoding="utf-8")
    page.goto(file.as_uri())
    page.wait_for_function("window.Reveal?.isReady()")
    return page


def luminance(colour):
    parts = [float(p) / 255 for p in colour[colour.index("(") + 1 : -1].split(",")[:3]]
    linear = [
        p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
    ]
    return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(text):
    light, dark = sorted(map(luminance, (text["colour"], text["ground"])), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def faults(seen):
    """What is wrong with a slide at one moment."""
    yield from (f"beyond its frame: {part}" for part in seen["cut"])
    for text in seen["texts"]:
        if text["size"] < SMALLEST.get(text["kind"], 28) - 0.5:
            yield f"{text['size']:.0f} px: {text['text']}"
        if contrast(text) < CONTRAST:
            yield f"contrast {contrast(text):.1f}: {text['text']}"
    yield from (f"alt: {alt!r}" for alt in seen["pictures"] if not described(alt))
    boxes = [text["box"] for text in seen["texts"]] + seen["boxes"]
    if max(box[3] for box in boxes) < 0.54 * HEIGHT:
        yield "the lower half is empty"
    if max(box[2] for box in boxes) < 0.5 * WIDTH:
        yield "the right half is empty"


def described(alt):
    return len(alt) > 30 and "without a description" not in alt


def test_every_slide_can_be_read_from_the_last_row(opened):
    found, count = [], opened.evaluate("Reveal.getTotalSlides()")
    for number in range(count):
        opened.evaluate(f"Reveal.slide({number}, 0, -1)")
        moments = [opened.evaluate(SEEN)]
        if opened.evaluate("Reveal.availableFragments().next"):
            opened.keyboard.press("PageDown")
            moments.append(opened.evaluate(SEEN))
        for seen in moments:
            found += [f"{number + 1} {seen['title']!r}: {f}" for f in faults(seen)]
    assert count > 30
    assert found == []


BAD = {
    "px: many": new_markdown_cell("## Words\n\n" + "many words and more " * 60),
    "contrast 1.": "<p style='color:#ddd'>grey</p>",
    "alt: ''": "<svg width=300 height=600><rect width=300 height=600></rect></svg>",
    "beyond its frame": "<p style='width:2000px'>wide</p>",
    "the right half": new_markdown_cell("## Short\n\n- one\n- two\n- three"),
    "the lower half": new_markdown_cell("## A claim that stands alone on its slide"),
}


def test_the_measure_finds_what_is_bad(page, tmp_path):
    cells = []
    for bad in BAD.values():
        if isinstance(bad, str):
            cells.append(new_markdown_cell("## A slide with an output below its claim"))
            data = {"text/html": bad, "text/plain": "bad"}
            bad = new_code_cell("f()", outputs=[new_output("display_data", data)])
            bad.metadata["lecture"] = {"output": "-"}
        else:
            bad.metadata["slideshow"] = {"slide_type": "slide"}
        cells.append(bad)
    for cell in cells:
        cell.metadata.setdefault("slideshow", {"slide_type": "-"})
        if cell.source.startswith("##"):
            cell.metadata["slideshow"] = {"slide_type": "slide"}
    show(new_notebook(cells=cells), page, tmp_path)
    for number, fault in enumerate(BAD):
        page.evaluate(f"Reveal.slide({number})")
        found = list(faults(page.evaluate(SEEN)))
        assert any(fault in each for each in found), (fault, found)


def place(page):
    return page.evaluate("[Reveal.getIndices().h, Reveal.getIndices().f ?? -1]")


# The stepper, the longest notes and the handout are looked at in one deck.
in_one_deck = pytest.mark.parametrize(
    "notebook", [MASTERS[-1]], indirect=True, ids=lambda m: m.notebook
)


@in_one_deck
def test_the_keys_of_a_remote_belong_to_the_deck(opened):
    radios = opened.locator(".present input[type=radio]")
    for key, there in (("PageDown", 2), ("Space", 2), ("PageUp", 0)):
        opened.evaluate("Reveal.slide(1, 0, -1)")
        assert radios.first.is_checked()  # the stepper begins at its first step
        radios.nth(4).click()
        opened.keyboard.press("ArrowRight")
        assert radios.nth(5).is_checked()
        assert place(opened)[0] == 1
        opened.keyboard.press(key)
        assert place(opened)[0] == there
        opened.evaluate("document.querySelector('input[type=radio]').checked = true")
    opened.evaluate("Reveal.slide(1, 0, -1)")
    radios.nth(4).click()
    opened.keyboard.press("Escape")
    assert opened.evaluate("Reveal.isOverview()")
    opened.keyboard.press("Escape")
    assert not opened.evaluate("Reveal.isOverview()")


@in_one_deck
def test_the_speaker_sees_readable_notes(opened):
    with opened.context.expect_page() as speaker:
        opened.keyboard.press("s")
    notes = speaker.value.locator(".speaker-controls-notes .value")
    notes.get_by_text("Minutes 0 to 1.").wait_for()
    said = notes.inner_text()
    assert "Show the title" in said
    assert "Plan, with the minute" in said
    assert "&" not in said
    speaker.value.close()


@in_one_deck
def test_the_handout_has_three_slides_a_page(notebook, tmp_path):
    page = tmp_path / "handout.html"
    page.write_text(handout(notebook, "handout"), encoding="utf-8")
    made = to_pdf(page)
    if made is None:
        pytest.skip("no browser prints here")
    count = sum(c.metadata.slideshow.slide_type == "slide" for c in notebook.cells)
    pages = re.findall(rb"/Type ?/Page\b(?!s)", made.read_bytes())
    assert len(pages) == -(-count // 3)
