"""A lecture live from JupyterLab, with keys only: trusted, notes folded, slides run."""

import os

import pytest

from grader.authoring.lecture import write_lecture
from tests.authoring.test_lecture import SLIDE, small_lecture
from tests.browser.lab import open_notebook, running_lab

pytestmark = [pytest.mark.browser, pytest.mark.slow]
STEPPER = """
# %% lecture=true
from IPython.display import HTML
HTML('<input type="radio" aria-label="one"><p>a page of HTML</p>')

# %% [markdown] lecture=3
# ## A stepper
#
# {output}
#
# Note:
#
# **Show** it.

"""

PLAIN = SLIDE.replace("# {output}\n", "")


@pytest.fixture(scope="module")
def lab(browser, tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    master = small_lecture(home / "course", STEPPER + PLAIN)
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("JUPYTER")]:
            patch.delenv(name)
        patch.setenv("HOME", str(home))  # whose signatures the server trusts
        write_lecture(master, home)
    with running_lab(home, home) as address:
        yield address


def test_html_shows_at_once_and_notes_are_folded(page, lab):
    open_notebook(page, lab, "01_bit.ipynb")
    page.get_by_text("a page of HTML").wait_for()
    assert page.get_by_role("radio").count() == 1
    page.get_by_text("Minutes 0 to 3.").first.wait_for()
    assert not page.get_by_text("Show it.").is_visible()


def test_a_remote_walks_through_the_slides(page, lab):
    pytest.importorskip("jupyterlab_rise")
    open_notebook(page, lab, "01_bit.ipynb")
    page.keyboard.press("Alt+r")
    slides = page.frame_locator("iframe[src*='/rise/']")
    first = slides.get_by_role("heading", name="A stepper")
    first.wait_for()
    first.click()
    page.keyboard.press("PageDown")
    slides.get_by_role("heading", name="Turn it round").wait_for()
    answer = slides.locator(".fragment", has_text="flip")
    assert answer.first.is_hidden()
