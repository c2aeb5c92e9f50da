"""A headless browser, and pages that fail where they err or ask another machine."""

import shutil

import pytest

from tests.browser.lab import PATIENCE

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
OURS = ("http://127.0.0.1", "ws://127.0.0.1", "data:", "blob:", "file:")


@pytest.fixture(scope="module")
def browser():
    sync_api = pytest.importorskip("playwright.sync_api")
    if not CHROMIUM:
        pytest.skip("no chromium on this machine")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox"]
        )
        yield browser
        browser.close()


@pytest.fixture
def page(browser):
    """A page as wide as a small laptop."""
    errors, foreign = [], []
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.set_default_timeout(PATIENCE)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on(
        "request",
        lambda sent: sent.url.startswith(OURS) or foreign.append(sent.url),
    )
    yield page
    page.close()
    assert errors == []
    assert foreign == []
