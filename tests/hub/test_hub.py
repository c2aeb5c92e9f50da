"""A real JupyterHub with two courses and real accounts.

From fetching to feedback, and who may not: strangers, students, and whoever teaches
the other course.
"""

import json
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

from grader.authoring.build import build_course
from grader.authoring.scaffold.new_course import new_course
from grader.commands.hub import hub
from grader.course.folder import open_course
from grader.course.log_redirect import chatter_into
from grader.course.source import find_source

pytestmark = pytest.mark.slow

COURSE, ASSIGNMENT, NOTEBOOK = "monday", "01_first", "first"
TEACHER, STUDENTS, STRANGER = "tess", ("ada", "ben"), "eve"
OTHER_COURSE, OTHER_TEACHER = "tuesday", "otto"
RIGHT = {
    "mean_square_by_hand": "def mean_square_by_hand():\n    return (1 + 4 + 16) / 3",
    "mean_square": "def mean_square(x):\n    return np.mean(x**2)",
    "mean_square_slope": 'def mean_square_slope():\n    return "2 * x / n"',
}
WORDS = {"why_squares": "Numbers of both signs cancel."}
WRONG = RIGHT | {"mean_square": "def mean_square(x):\n    return np.sum(x**2)"}
# What a student's own code gets to see of places it is told of.
LOOK = """
import os
for place in {places!r}:
    try:
        os.listdir(place) if os.path.isdir(place) else open(place, "rb").read(1)
        print("open")
    except PermissionError:
        print("closed")
try:
    import grader
    print("grader is there")
except ImportError:
    print("no grader")
"""


def need_a_hub() -> None:
    """Skip with a reason where no hub can run."""
    pytest.importorskip("jupyterhub", reason="JupyterHub is not installed")
    if os.geteuid() != 0:
        pytest.skip("starts servers of other users, so needs root")
    if not shutil.which("configurable-http-proxy"):
        pytest.skip(
            "no configurable-http-proxy: npm install -g configurable-http-proxy"
        )
    own = ["unshare", "--mount", "--pid", "--fork", "--mount-proc", "true"]
    if subprocess.run(own, check=False, capture_output=True).returncode:
        pytest.skip("no namespaces here, in which accounts could be made")


@pytest.fixture(scope="module")
def course():
    """A course that only its account may read, beside it another of these authors."""
    need_a_hub()
    with tempfile.TemporaryDirectory(prefix="hub-") as made:
        top = Path(made)
        top.chmod(0o755)  # every account passes through
        new_course(top / "authors")
        source = find_source(top / "authors")
        with chatter_into(top / "build.log"):
            for name in (COURSE, OTHER_COURSE):
                told = {"course_id": name, "exchange": str(top / "exchange")}
                build_course(top / name, source=source, settings=told)
        yield open_course(top / COURSE)


@pytest.fixture(scope="module")
def address(course):
    """The address of a running hub, set up as its README says."""
    from tests.hub.running_hub import free_ports, running_hub, students_python

    top = course.root.parent
    students = students_python(top / "students")
    assert hub(top / "hub", [course.root, top / OTHER_COURSE], students) == 0
    file = top / "hub" / "jupyterhub_config.py"
    ports = free_ports(5)  # at once, so that none is given twice
    told = {
        "teachers": iter([[TEACHER], [OTHER_TEACHER]]),
        "students": iter([[*STUDENTS, STRANGER], [STRANGER]]),
        "port": iter(ports[3:]),
    }
    blank = r'"(teachers|students|port)": (?:\[\]|\d+)'
    text = re.sub(
        blank, lambda m: f'"{m[1]}": {next(told[m[1]])!r}', file.read_text("utf-8")
    )
    file.write_text(text, "utf-8")
    place = top / "machine"
    place.mkdir()
    people = [TEACHER, OTHER_TEACHER, *STUDENTS, STRANGER]
    log, services = top / "hub.log", [COURSE, OTHER_COURSE]
    with running_hub(top / "hub", place, people, services, ports[:3], log) as address:
        yield address


def as_student(person, action: str) -> list[dict]:
    """What the list of assignments shows after one of its buttons."""
    about = {"course_id": COURSE, "assignment_id": ASSIGNMENT}
    path = f"{person.own}/assignments/{action}"
    told = person.send("POST", path, data=about).json()
    assert told["success"], told
    return told["value"]


def solve(person, answers: dict[str, str]) -> None:
    """Write answers into the notebook that was fetched, as JupyterLab saves it."""
    path = f"{person.own}/api/contents/{COURSE}/{ASSIGNMENT}/{NOTEBOOK}.ipynb"
    notebook = person.get(path).json()
    for cell in notebook["content"]["cells"]:
        name = cell["metadata"].get("nbgrader", {}).get("grade_id")
        cell["source"] = answers.get(name, cell["source"])
    told = {"type": "notebook", "content": notebook["content"]}
    person.send("PUT", path, json=told)


def by_button(teacher, what: str) -> None:
    """A button of Formgrader, which tells whether it worked."""
    path = f"/services/{COURSE}/formgrader/api/{what}"
    told = teacher.send("POST", path).json()
    assert told["success"], told


def by_hand(teacher, question: str, score: float) -> None:
    """Mark the one answer that waits, as the page of marking does."""
    marking = f"/services/{COURSE}/marking/api/{ASSIGNMENT}"
    shown = teacher.get(f"{marking}/question?key={question}").json()
    (answer,) = [each for each in shown["answers"] if not each["empty"]]
    seen = {grade: shown["marks"][grade]["tag"] for grade in answer["ids"]}
    told = {"key": question, "answer": answer["name"], "seen": seen}
    told |= {"score": score, "comment": "", "given": []}
    assert teacher.send("PUT", f"{marking}/marks", json=told).json()["sentence"] == ""


def sees_nothing_of_the_course(student, course) -> None:
    """Neither buttons of teachers nor files of the course or of others."""
    student.get(f"{student.own}/formgrader", status=404)
    lab = student.get(f"{student.own}/lab").text
    off = json.loads(re.search(r'data" type="application/json">(.*?)</', lab, re.S)[1])
    hidden = {f"@jupyter/nbgrader:{b}" for b in ("formgrader", "create-assignment")}
    assert hidden <= set(off["disabledExtensions"])

    mine = student.get(f"{student.own}/courses").json()["value"]
    assert mine == [COURSE]

    top = course.root.parent
    places = [course.root, course.root / "gradebook.db", top / "authors" / "solutions"]
    places += [top / "exchange" / COURSE / "inbound", top / "hub" / "state"]
    places += [Path("/home/ben", COURSE, ASSIGNMENT, f"{NOTEBOOK}.ipynb")]
    handed_out = top / "exchange" / COURSE / "outbound" / ASSIGNMENT
    look = LOOK.format(places=[str(place) for place in [*places, handed_out]])
    assert student.run(look).split("\n") == [
        *["closed"] * len(places), "open", "no grader", "",
    ]  # fmt: skip


def test_a_course_from_release_to_feedback(address, course):
    from tests.hub.running_hub import Person

    formgrader = f"/services/{COURSE}/formgrader"
    ada, ben = students = [Person(address, name) for name in STUDENTS]
    for student in students:
        student.ask_for_server()
    teacher = Person(address, TEACHER)
    assert ASSIGNMENT in teacher.get(f"{formgrader}/api/assignments").text
    by_button(teacher, f"assignment/{ASSIGNMENT}/release")

    for student, answers in zip(students, (RIGHT, WRONG | WORDS), strict=True):
        student.await_server()
        as_student(student, "fetch")
        solve(student, answers)
        as_student(student, "submit")

    by_button(teacher, f"assignment/{ASSIGNMENT}/collect")
    for name in STUDENTS:
        by_button(teacher, f"submission/{ASSIGNMENT}/{name}/autograde")
    rows = teacher.get(f"{formgrader}/api/submissions/{ASSIGNMENT}").json()
    assert {row["student"]: row["code_score"] for row in rows} == {"ada": 8, "ben": 4}

    assert NOTEBOOK in teacher.get(f"/services/{COURSE}/marking/{ASSIGNMENT}").text
    by_hand(teacher, f"{NOTEBOOK}/why_squares", 1.5)
    rows = teacher.get(f"{formgrader}/api/submissions/{ASSIGNMENT}").json()
    assert {row["student"]: row["score"] for row in rows} == {"ada": 8, "ben": 5.5}

    by_button(teacher, f"assignment/{ASSIGNMENT}/generate_feedback")
    by_button(teacher, f"assignment/{ASSIGNMENT}/release_feedback")
    (handed_in,) = [
        shown for shown in as_student(ben, "fetch_feedback") if "submissions" in shown
    ]
    folder = handed_in["submissions"][0]["local_feedback_path"]
    told = ben.get(f"{ben.own}/files/{folder}/{NOTEBOOK}.html").text
    assert "mean_square" in told
    assert "ada" not in told
    sees_nothing_of_the_course(ada, course)


def test_two_courses_on_one_hub_keep_to_themselves(address, course):
    from tests.hub.running_hub import Person

    other, course_of = Person(address, OTHER_TEACHER), "/services/{}/formgrader"
    released = f"{course_of.format(OTHER_COURSE)}/api/assignment/{ASSIGNMENT}"
    (about,) = other.get(f"{course_of.format(OTHER_COURSE)}/api/assignments").json()
    assert (about["name"], about["status"]) == (ASSIGNMENT, "draft")
    assert other.get(released).json()["num_submissions"] == 0
    refused = other.get(course_of.format(COURSE), status=403)
    assert ASSIGNMENT not in refused.text
    Person(address, TEACHER).get(course_of.format(OTHER_COURSE), status=403)
    # Each course is run by its own account, which may not look into the other.
    owners = {path.stat().st_uid for path in (course.root, other_root(course))}
    assert len(owners) == 2
    assert not any(
        path.stat().st_mode & 0o007 for path in (course.root, other_root(course))
    )


def other_root(course) -> Path:
    return course.root.with_name(OTHER_COURSE)


def test_who_does_not_teach_is_refused(address):
    from tests.hub.running_hub import Person

    stranger = Person(address, STRANGER)
    for page in ("formgrader", "formgrader/api/assignments", f"marking/{ASSIGNMENT}"):
        refused = stranger.get(f"/services/{COURSE}/{page}", status=403)
        assert ASSIGNMENT not in refused.text.replace(page, "")
