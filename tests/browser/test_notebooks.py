"""Each notebook as a student gets it: it opens, fits a laptop, and Run All ends."""

import re
import shutil
from pathlib import Path

import nbformat
import pytest
from nbconvert import HTMLExporter

from tests.browser.lab import cells, open_notebook, run_all, running_lab

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ROOT = Path(__file__).parents[2]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("0*/*.ipynb"))

BROKEN_MATH = "mjx-merror, .MathJax_Error, [data-mjx-error]"
# Text that is neither code nor set mathematics, and still holds a sign of TeX.
RAW_TEX = r"""() => {
    const texts = document.createTreeWalker(
        document.querySelector(".jp-Notebook"), NodeFilter.SHOW_TEXT);
    const raw = [];
    while (texts.nextNode()) {
        const { data, parentElement } = texts.currentNode;
        const set = "code, pre, script, style, mjx-container, .cm-editor";
        if (/\$|\\[a-zA-Z(\[]/.test(data) && !parentElement.closest(set))
            raw.push(data);
    }
    return raw;
}"""
WIDER_THAN_THEIR_PLACE = """() => {
    const wide = (box) => box.scrollWidth > box.clientWidth + 1;
    const places = ".jp-WindowedPanel-outer, .jp-RenderedHTMLCommon, .jp-OutputArea";
    const notebook = document.querySelector(".jp-NotebookPanel");
    return [...notebook.querySelectorAll(places)].filter(wide)
        .map((box) => box.innerText.slice(0, 80));
}"""
# Images, and drawings that say what they show, without icons and live twins.
# -> pairs (alt, width)
PICTURES = """async () => {
    const images = [...document.querySelectorAll(".jp-Notebook .jp-OutputArea img")]
        .filter((image) => !image.closest(".jupyter-widgets"));
    await Promise.all(images.map((image) => image.decode()));
    const drawings = document.querySelectorAll(".jp-OutputArea svg[role=img]");
    return [...images, ...drawings].map((picture) => [
        picture.alt || picture.querySelector("title")?.textContent,
        picture.getBoundingClientRect().width,
    ]);
}"""


@pytest.fixture(scope="module")
def lab(browser, tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    for notebook in NOTEBOOKS:
        shutil.copytree(notebook.parent, home / notebook.parent.name)
    with running_lab(home, home) as address:
        yield address


@pytest.fixture(params=NOTEBOOKS, ids=lambda path: path.stem)
def notebook(request, page, lab):
    """Page with the untouched notebook, after Run All."""
    open_notebook(page, lab, f"{request.param.parent.name}/{request.param.name}")
    run_all(page)
    return page


def test_run_all_on_an_untouched_notebook_ends_in_one_line_verdicts(notebook):
    ran = [cell for cell in cells(notebook) if cell["cell_type"] == "code"]
    outputs = [output for cell in ran for output in cell["outputs"]]
    assert [o for o in outputs if o["output_type"] == "error"] == []
    assert [o for o in outputs if o.get("name") == "stderr"] == []

    checks = [cell for cell in ran if "check_" in cell["id"]]
    results = [output["data"] for cell in checks for output in cell["outputs"]]
    assert len(results) == len(checks) >= 18
    assert {result["text/plain"] for result in results} == {"0.0"}
    boxes = notebook.locator("[role=status]", has_text="is not written yet")
    assert boxes.count() == boxes.locator("b + *").count() == len(checks)
    assert boxes.locator("br").count() <= 1  # one says besides which function is meant

    pictures = notebook.evaluate(PICTURES)
    drawn = [o for o in outputs if "image/png" in o.get("data", {})]
    assert len(pictures) == len(drawn) >= 2
    assert all(alt and width > 300 for alt, width in pictures)

    assert notebook.locator("mjx-container").count() > 100
    assert notebook.locator(BROKEN_MATH).count() == 0
    assert notebook.evaluate(RAW_TEX) == []
    assert notebook.evaluate(WIDER_THAN_THEIR_PLACE) == []


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_the_html_of_a_notebook_has_no_axe_finding(page, path):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    html, _ = HTMLExporter().from_notebook_node(nbformat.read(path, 4))
    page.set_viewport_size({"width": 390, "height": 900})
    page.set_content(re.sub(r"<script.*?</script>", "", html, flags=re.DOTALL))
    violations = axe.run(page).response["violations"]
    assert [(v["id"], v["nodes"][0]["html"]) for v in violations] == []
