"""The pages of marking in a Jupyter server, for whoever is logged in there.

The course is a folder within the server's own, named by `course` in the address. Work
on the gradebook is done in threads, so that notebooks and terminals go on meanwhile.
"""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jupyter_server.auth.decorator import authorized
from jupyter_server.base.handlers import FileFindHandler, JupyterHandler
from jupyter_server.utils import url_path_join
from tornado import web

from grader.errors import UserError

HERE = Path(__file__).parent
BUSY = (
    "The gradebook is in use by another program or does not answer, so this is not "
    "saved yet: try again in a moment."
)
OUTSIDE = "This server may only read course folders below {}."
# Nothing in a student's answer may load or run anything, even if it got through.
ONLY_OURS = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src 'self' data:; base-uri 'none'; form-action 'none'"
)


def routes(base_url: str) -> list[tuple]:
    """What answers to which address."""
    at, name = url_path_join(base_url, "marking"), r"([\w.+ -]+)"
    static = {"path": [str(HERE / "static")]}
    return [
        (f"{at}/static/(.*)", FileFindHandler, static),
        (f"{at}/api/{name}/questions", QuestionsHandler),
        (f"{at}/api/{name}/question", QuestionHandler),
        (f"{at}/api/{name}/marks", MarksHandler),
        (f"{at}/{name}", PageHandler),
    ]


class _Handler(JupyterHandler):
    """What all pages of marking have in common."""

    auth_resource = "contents"

    @property
    def content_security_policy(self) -> str:
        return f"{super().content_security_policy}; {ONLY_OURS}"

    async def at_desk(self, assignment: str, work: Callable[..., Any]) -> Any:
        """What work makes of a desk; it runs in a thread with a gradebook of its own.

        Troubles become an answer with a status and one sentence, and give None.
        """
        root, wanted = (
            Path(self.settings["server_root_dir"]),
            self.get_argument("course", "."),
        )
        try:
            return await asyncio.to_thread(_work, root, wanted, assignment, work)
        except Exception as trouble:
            status = _status(trouble)
            if status is None:
                raise
            self.set_status(status)
            self.tell(BUSY if status == 503 else str(trouble))
            return None

    def tell(self, sentence: str) -> None:
        """Send a sentence, where something else was expected."""
        self.finish({"sentence": sentence})


def _work(root: Path, wanted: str, assignment: str, work: Callable[..., Any]) -> Any:
    from grader.course.folder import open_course
    from grader.course.rubric import rubrics_in
    from grader.marking.desk import at_desk

    root = root.expanduser().resolve()
    folder = (root / wanted).resolve()
    if not folder.is_relative_to(root):
        raise UserError(OUTSIDE.format(root))

    def rubrics(course, name: str, notebook: str):
        return rubrics_in(course.at("source", name) / f"{notebook}.ipynb")

    with at_desk(open_course(folder), assignment, rubrics) as desk:
        return work(desk)


def _status(trouble: Exception) -> int | None:
    """The status of an answer that tells of a trouble; None for a fault of ours."""
    from sqlalchemy.exc import OperationalError

    from grader.marking.store import StaleError

    kinds = {UserError: 400, StaleError: 409, OperationalError: 503}
    return next((kinds[kind] for kind in kinds if isinstance(trouble, kind)), None)


class PageHandler(_Handler):
    """The page itself."""

    @web.authenticated
    @authorized(action="read")
    async def get(self, assignment: str) -> None:
        """Everything but the answers, which the page asks for by question."""
        from grader.marking import page_data

        found = await self.at_desk(assignment, page_data.questions)
        if found is not None:
            self.finish(
                _page().render(
                    assignment=assignment,
                    course=self.get_argument("course", "."),
                    base=url_path_join(self.base_url, "marking"),
                    xsrf=self.xsrf_token.decode(),
                    questions=found,
                )
            )

    def tell(self, sentence: str) -> None:
        """A page with the sentence alone."""
        base = url_path_join(self.base_url, "marking")
        self.finish(_page("sentence.html.j2").render(sentence=sentence, base=base))


class QuestionsHandler(_Handler):
    """The list of questions."""

    @web.authenticated
    @authorized(action="read")
    async def get(self, assignment: str) -> None:
        """Each question with how many answers wait."""
        from grader.marking import page_data

        found = await self.at_desk(assignment, page_data.questions)
        if found is not None:
            self.finish({"questions": found})


class QuestionHandler(_Handler):
    """One question with its answers."""

    @web.authenticated
    @authorized(action="read")
    async def get(self, assignment: str) -> None:
        """The question of the key in the address."""
        from grader.marking import page_data

        key = self.get_argument("key")
        found = await self.at_desk(
            assignment, lambda desk: page_data.question(desk, desk.question(key))
        )
        if found is not None:
            self.finish(found)


class MarksHandler(_Handler):
    """Marks given by clicks."""

    @web.authenticated
    @authorized(action="read")
    async def get(self, assignment: str) -> None:
        """All marks on the question of the key in the address."""
        from grader.marking import page_data

        key = self.get_argument("key")
        found = await self.at_desk(
            assignment, lambda desk: page_data.marks(desk, desk.question(key))
        )
        if found is not None:
            self.finish(found)

    @web.authenticated
    @authorized(action="write")
    async def put(self, assignment: str) -> None:
        """Save one mark; the answer tells how all answers are marked now."""
        from grader.marking import page_data

        try:
            told = json.loads(self.request.body)
            key, answer = told["key"], told["answer"]
            seen = {grade_id: str(tag) for grade_id, tag in told["seen"].items()}
        except (ValueError, KeyError, TypeError, AttributeError):
            raise web.HTTPError(400, "This is not a mark.") from None

        def save(desk):
            question = desk.question(key)
            found = _saved(desk, question, answer, seen, page_data.mark_in(told))
            return {**found, **page_data.marks(desk, question)}

        found = await self.at_desk(assignment, save)
        if found is not None:
            self._refresh_formgrader()
            self.set_status(409 if found["sentence"] else 200)
            self.finish(found)

    def _refresh_formgrader(self) -> None:
        """Let Formgrader, which keeps what it has read, read it anew."""
        gradebook = self.settings.get("nbgrader_gradebook")
        if gradebook is not None:
            gradebook.db.expire_all()


def _saved(desk, question, answer: str, seen, mark) -> dict[str, Any]:
    """Save a mark; a sentence if others were faster, and whether to load anew."""
    from grader.marking.desk import CHANGED
    from grader.marking.store import StaleError

    try:
        desk.save(question, answer, seen, mark)
    except StaleError as stale:
        return {"sentence": str(stale), "reload": str(stale) == CHANGED}
    return {"sentence": "", "reload": False}


def _page(name: str = "marking.html.j2"):
    """A template of this folder."""
    return Environment(
        loader=FileSystemLoader(HERE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    ).get_template(name)
