"""The decks as a projector shows them, from a file and without a network."""

import re

import nbformat
import pytest

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
    """The deck in a page that is cut off from every network."""
    page.context.set_offline(True)
    page.set_viewport_size({"width": WIDTH, "height": HEIGHT})
    file = tmp_path / "deck.html"
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
    yield from (f"alt: {alt!r}" for alt in seen["pictures"] if len(alt) < 20)
    boxes = [text["box"] for text in seen["texts"]] + seen["boxes"]
    if max(box[3] for box in boxes) < 0.54 * HEIGHT:
        yield "the lower half is empty"
    if max(box[2] for box in boxes) < 0.5 * WIDTH:
        yield "the right half is empty"


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


def place(page):
    return page.evaluate("[Reveal.getIndices().h, Reveal.getIndices().f ?? -1]")


def test_the_keys_of_a_remote_belong_to_the_deck(opened, notebook):
    assert place(opened)[0] == 0
    opened.keyboard.press("PageDown")
    assert place(opened)[0] == 1
    radios = opened.locator(".present input[type=radio]")
    if "worked_network" not in str(notebook.cells):
        assert radios.count() == 0
        return
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


def test_the_handout_has_three_slides_a_page(notebook, tmp_path):
    page = tmp_path / "handout.html"
    page.write_text(handout(notebook, "handout"), encoding="utf-8")
    made = to_pdf(page)
    if made is None:
        pytest.skip("no browser prints here")
    count = sum(c.metadata.slideshow.slide_type == "slide" for c in notebook.cells)
    pages = re.findall(rb"/Type ?/Page\b(?!s)", made.read_bytes())
    assert len(pages) == -(-count // 3)
