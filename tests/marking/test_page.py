"""The page in a real browser: by keyboard, by two at once, by a class of 180."""

import contextlib
import shutil
from urllib.parse import urlsplit

import pytest

from grader.course.folder import open_course
from grader.course.log_redirect import chatter_into
from grader.marking.address import started
from tests.browser.conftest import CHROMIUM, OURS
from tests.course.stub_course import ASSIGNMENT
from tests.marking.classroom import (
    ANSWERS,
    LION,
    NOTEBOOK,
    STRIPES,
    grade_of,
    make_class,
)

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PATIENCE = 30_000  # milliseconds; only failures wait as long
WIDTHS = (1366, 390)
MANY = 180
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


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


@pytest.fixture(scope="module")
def served(made_class, tmp_path_factory):
    """A course that a server runs on, and the address of its page."""
    root = shutil.copytree(made_class, tmp_path_factory.mktemp("served") / "course")
    with started(root, ASSIGNMENT) as (address, _):
        yield open_course(root), address


@pytest.fixture
def course(served, made_class, tmp_path):
    """A course of each test's own, below the folder of the server."""
    return open_course(shutil.copytree(made_class, served[0].root / tmp_path.name))


@pytest.fixture
def address(served, course):
    return f"{served[1]}&course={course.root.name}"


def without_token(request) -> list[str]:
    """The address, if it asks for data as no JupyterHub allows, also for reading."""
    asks = "/marking/api/" in request.url
    return [request.url] if asks and not request.headers.get("x-xsrftoken") else []


@contextlib.contextmanager
def marker(browser, address, width=WIDTHS[0], **options):
    """A person with a browser of their own, who fails on errors of the page."""
    errors = []
    context = browser.new_context(viewport={"width": width, "height": 768}, **options)
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("request", lambda r: r.url.startswith(OURS) or errors.append(r.url))
    page.on("request", lambda r: errors.extend(without_token(r)))
    page.goto(address)
    page.locator("#which", has_text=" of ").wait_for()
    yield page
    context.close()
    assert errors == []


def saved(page, key, text="Saved."):
    """Press a key, and wait until the server has what it gives."""
    with page.expect_response(lambda reply: reply.request.method == "PUT"):
        page.keyboard.press(key)
    page.locator("#status", has_text=text).wait_for()


def go_to(page, text):
    """Walk through the answers from the first, until one has these words."""
    count = int(page.locator("#which").inner_text().split()[-1])
    for _ in range(count):
        page.keyboard.press("p")
    for _ in range(count):
        if text in page.locator("#answer").inner_text():
            return
        page.keyboard.press("Enter")
    raise AssertionError(f"no answer says {text!r}")


def stop_looking(page):
    """Let a page grow old: it is not told any more what others mark."""
    page.route("**/marks?*", lambda r: r.abort() if is_get(r) else r.continue_())


def is_get(route) -> bool:
    return route.request.method == "GET"


def test_a_question_is_marked_by_keyboard_alone(browser, address, course):
    with marker(browser, address) as page:
        assert "token" not in page.url  # it would stay in the history
        go_to(page, "It looks nice.")
        assert page.locator("#same").inner_text().startswith("3 identical answers")
        saved(page, "2")  # all of the second line
        saved(page, "2")  # half of it
        page.keyboard.press("c")
        page.keyboard.type("Why?")
        saved(page, "Escape")
        assert grade_of(course, "dora", STRIPES) == (1.0, False, "Why?")
        go_to(page, "Flies")
        saved(page, "f")
        saved(page, "q")  # the comment that was written first
        assert grade_of(course, "ada", STRIPES) == (3.0, False, "Why?")
        saved(page, "z", "Undone.")
        saved(page, "z", "Undone.")
        assert grade_of(course, "ada", STRIPES) == (None, True, None)
        saved(page, "f")
        page.keyboard.press("n")  # none of this question waits but what is blank
        page.locator("#answer", has_text="Nothing was written").wait_for()
        saved(page, "0")
        page.keyboard.press("n")
        page.locator("#asked", has_text="1.2 Lions").wait_for()
        progress = page.locator("#progress").inner_text()
        assert progress == "Seen 1 of 4 · marked 2 of 6"


def test_names_are_nowhere_and_scripts_of_answers_are_text(browser, address, course):
    with marker(browser, address) as page:
        replies = []
        page.on("response", lambda reply: replies.append(reply.text()))
        page.select_option("#question", f"{NOTEBOOK}/{LION}")
        page.locator("#asked", has_text="1.2 Lions").wait_for()
        go_to(page, "<script>alert(1)</script>")
        shown = page.content() + "".join(replies)
        assert not [name for name in ANSWERS if f'"{name}"' in shown]


def test_a_mark_is_seen_by_formgrader_at_once(browser, served):
    course, address = served  # Formgrader knows this one only
    with course.gradebook() as gradebook:
        at = NOTEBOOK, ASSIGNMENT, "ada"
        submission = gradebook.find_submission_notebook(*at).id
        grade = gradebook.find_grade(STRIPES, *at).id
    parts = urlsplit(address)
    grades = f"{parts.scheme}://{parts.netloc}/formgrader/api/grades"

    def formgrader(page):
        reply = page.request.get(f"{grades}?submission_id={submission}").json()
        found = next(row for row in reply if row["id"] == grade)
        return found["manual_score"], found["needs_manual_grade"]

    with marker(browser, address) as page:
        assert formgrader(page) == (None, True)
        go_to(page, "Flies")
        saved(page, "1")
        assert formgrader(page) == (1.0, False)


def test_two_markers_at_once_and_nothing_is_lost(browser, address, course):
    with (
        marker(browser, address) as one,
        marker(browser, address, bypass_csp=True) as two,
    ):
        for page in (one, two):
            go_to(page, "Flies")
        stop_looking(two)
        saved(one, "1")
        with two.expect_response(lambda reply: reply.request.method == "PUT") as reply:
            two.keyboard.press("f")
        assert reply.value.status == 409
        told = two.locator("#conflict")
        told.wait_for()
        assert (
            "Somebody else has marked this answer in the meantime" in told.inner_text()
        )
        assert "Theirs: 1 point. Yours: 3 points." in told.inner_text()
        assert grade_of(course, "ada", STRIPES)[0] == 1.0  # not overwritten
        assert violations(two) == []
        two.locator("#mine").click()  # knowing both
        two.locator("#status", has_text="Saved.").wait_for()
        assert grade_of(course, "ada", STRIPES)[0] == 3.0
        # The first page finds out by itself, and then has nothing to overwrite.
        one.evaluate("window.dispatchEvent(new Event('focus'))")
        one.locator("#criteria input[value='2']:checked").wait_for()
        saved(one, "0")
        assert grade_of(course, "ada", STRIPES)[0] == 0.0


def test_what_cannot_be_sent_is_kept_and_sent_later(browser, address, course):
    with marker(browser, address) as page:
        go_to(page, "Flies")
        page.context.set_offline(True)
        page.keyboard.press("1")
        page.locator("#status", has_text="The server does not answer").wait_for()
        page.keyboard.press("2")
        page.context.set_offline(False)
        with page.expect_response(lambda reply: reply.request.method == "PUT"):
            page.get_by_role("button", name="Try again").click()
        page.locator("#status", has_text="Saved.").wait_for()
        assert grade_of(course, "ada", STRIPES)[:2] == (3.0, False)


def violations(page):
    """What axe-core complains about: rule and place."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    options = {"runOnly": RULES, "resultTypes": ["violations"]}
    found = axe.run(page, options=options).response["violations"]
    return [(rule["id"], node["html"]) for rule in found for node in rule["nodes"]]


@pytest.mark.parametrize("width", WIDTHS)
def test_the_page_fits_and_is_accessible(browser, address, width):
    with marker(browser, address, width, bypass_csp=True) as page:
        saved(page, "1")
        page.keyboard.press("c")
        page.keyboard.type("A comment to use again.")
        saved(page, "Escape")
        for opened in ("#asked", "#model", ".options"):
            page.locator(opened).evaluate("fold => { fold.open = true; }")
        assert violations(page) == []
        wide = "document.documentElement.scrollWidth"
        assert page.evaluate(wide) <= width


def test_a_class_of_180_in_one_sitting(browser, served, tmp_path):
    everybody = {
        f"s{number:03}": {STRIPES: f"Because of {number} flies, $n={number}$."}
        for number in range(MANY)
    }
    with chatter_into(tmp_path / "log"):
        course = make_class(served[0].root / "large", everybody)
    with marker(browser, f"{served[1]}&course=large") as page:
        loads = []
        page.on("framenavigated", lambda frame: loads.append(frame.url))
        for number in range(MANY):
            page.keyboard.press("1" if number % 2 else "f")
            page.keyboard.press("n")
        page.locator("#progress", has_text=f"marked {MANY} of {MANY}").wait_for()
        all_saved = page.locator("#status", has_text="Every answer is marked.")
        all_saved.wait_for(timeout=MANY * 1000)  # one after the other
        assert loads == []
    with course.gradebook() as gradebook:
        rows = gradebook.assignment_submissions(ASSIGNMENT)
        assert sum(row.score for row in rows) == MANY / 2 * (1 + 3)
        assert not any(row.needs_manual_grade for row in rows)


def test_a_page_that_is_not_there_says_why(browser, served):
    address = served[1]
    parts = urlsplit(address)
    page = browser.new_page(bypass_csp=True)
    page.goto(address)
    for name, query, told in (
        ("02_none", "", "There is no assignment '02_none'"),
        (ASSIGNMENT, "?course=../..", "This server may only read course folders below"),
        (ASSIGNMENT, "?course=source", "is not a course folder"),
    ):
        where = f"{parts.scheme}://{parts.netloc}/marking/{name}{query}"
        reply = page.goto(where)
        assert reply.status == 400
        assert told in page.locator("main").inner_text()
        assert violations(page) == []
    page.close()


def test_nobody_without_a_login_gets_anything(browser, served):
    parts = urlsplit(served[1])
    context = browser.new_context()
    at = f"{parts.scheme}://{parts.netloc}/marking"
    key = f"{NOTEBOOK}/{STRIPES}"
    for page in (ASSIGNMENT, f"api/{ASSIGNMENT}/question?key={key}"):
        reply = context.request.get(f"{at}/{page}")
        assert "/login" in reply.url or reply.status == 403
    reply = context.request.put(f"{at}/api/{ASSIGNMENT}/marks", data="{}")
    assert reply.status == 403
    context.close()
