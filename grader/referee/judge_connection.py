"""The judge's end of a check: a proxy for the answer, right answers to lend."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress

from grader.referee import judge_walls
from grader.student.graphs.roots import roots
from grader.student.judging.failure_told import ToldError
from grader.student.judging.verdict import STAGES, failed
from grader.student.rpc.codec import Decoder, Encoder
from grader.student.rpc.connection import WALK, Peer
from grader.student.rpc.graph_codec import bring_home, described, is_given, walk
from grader.student.rpc.notebook_side import RAISED, kind_of
from grader.student.rpc.proxies import METHODS, ROOTS, Lent
from grader.student.rpc.several import answers, question
from grader.student.rpc.wire_errors import TooLargeError, WireError

LONGEST_SENTENCE = 400
TOLD = {
    name: type(name, (ToldError, kind), {"__module__": "builtins"})
    for name, kind in RAISED.items()
}


class JudgePeer(Peer):
    """The trusted end.

    gone says what broke the connection for good, fault what the judge did that it must
    not, each "" as long as all is well.
    """

    gone, fault = "", ""

    def __init__(self, channel, check):
        super().__init__(channel, check)
        self._graphs = {}

    def introduce(self, parts: dict[str, Callable], header: dict, buffers: list[bytes]):
        """Lend the right answers of earlier exercises; returns the one to judge."""
        if type(self.check) is not int:
            raise WireError("a check has no number")
        encoder = Encoder(self.keep)
        lent = [[name, encoder.tree(part)] for name, part in parts.items()]
        self.send({"op": "parts", "parts": lent}, encoder.buffers)
        try:
            return Decoder(buffers, self.find).value(header.get("answer"))
        except WireError:
            raise
        except Exception as error:  # whatever came was not what a check sends
            raise WireError(str(error) or "it broke") from None

    def ask(self, target, attribute: str, args: tuple, kwargs: dict):
        """Call the answer, unless the connection has broken already."""
        with self._believing_nothing():
            if args and is_given(args[0]) and not kwargs:
                return self._walk(target, *args)
            return super().ask(target, attribute, args, kwargs)

    def ask_several(
        self, target, attribute: str, calls: Sequence, view: str, names: list[str]
    ) -> list[list[Callable]]:
        """For each of these calls the answers to it that came with those to others.

        None for what is then to be asked alone, and tells itself what is wrong.
        """
        found: list[list[Callable]] = []
        if any(map(is_given, (args[0] for args, _ in calls if args))):
            calls = ()  # what walks through a graph goes alone
        while len(found) < len(calls):
            more: list[list[Callable]] = []
            rest = calls[len(found) :]
            with suppress(WireError), self._believing_nothing():
                more = self._answers(target, attribute, rest, view, names)
            if not more:
                break
            found += more
        return found

    def _answers(self, target, attribute, calls, view, names) -> list[list[Callable]]:
        header = {"op": "calls", "n": self.next_number(), "to": target}
        header |= {"attribute": attribute, "view": view, "names": names}
        try:
            told, buffers = question(self, calls)
            self.send({**header, "calls": told}, buffers)
        except TooLargeError:  # for one message: then each call goes alone
            return []
        found = answers(self, *self.answer_to(header["n"]))
        if len(found) > len(told):
            raise WireError("there are answers to no question")
        return [[self._careful(one) for one in several] for several in found]

    def _careful(self, answer: Callable) -> Callable:
        def read(args, kwargs):
            with self._believing_nothing():
                return answer(args, kwargs)

        return read

    @contextmanager
    def _believing_nothing(self) -> Iterator[None]:
        """Take what was told as that; anything else that is raised ends all."""
        if self.gone:
            raise WireError(self.gone)
        try:
            yield
        except ToldError:
            raise
        except Exception as error:  # whatever came was not what a check sends
            if not self.fault:
                self.gone = str(error) or "it broke"
            raise WireError(self.gone or self.fault) from None

    def _walk(self, target, root, *rest):
        """Have an engine go through a graph on its own side."""
        watch = root.watch
        number, _ = self._graphs.get(id(watch), (len(self._graphs), watch))
        told = {"number": number}
        if id(watch) not in self._graphs:
            self._graphs[id(watch)] = number, watch  # kept: no other gets its id
            told = described(number, watch)
        report = super().ask(target, WALK, (told, *rest), {})
        return bring_home(watch.nodes, report)

    def run(self, target, attribute: str | None, args: list, kwargs: dict):
        """Call a right answer for the notebook, within limits of its own."""
        judge_walls.look_at([args, kwargs])
        with judge_walls.at_most(judge_walls.LENT_SECONDS):
            if attribute == WALK:
                return walk(self, target, args[0], args[1:], kwargs)
            if attribute == ROOTS:
                return _roots(*args)
            if attribute:
                if attribute not in METHODS:
                    raise WireError("there is no such method")
                target = getattr(target, attribute)
            return target(*args, **kwargs)

    def keep(self, value) -> dict:
        """Lend functions, classes and the objects of an exercise; nothing else."""
        lends = isinstance(value, Lent) or callable(value)
        if not lends and not all(hasattr(value, method) for method in METHODS):
            self.fault = f"a {type(value).__name__} is never lent to a notebook"
            raise TypeError(self.fault)
        return super().keep(value)

    def told(self, error: BaseException) -> dict:
        """What a right answer raised on the notebook's arguments."""
        if isinstance(error, KeyboardInterrupt):
            raise error
        return {"kind": kind_of(error), "message": str(error)[:LONGEST_SENTENCE]}

    def failure(self, told: dict) -> BaseException:
        """The exception of an answer, with the sentence that it got over there."""
        if type(told) is not dict:
            raise WireError("a failure is not told")
        if told.get("kind") == "KeyboardInterrupt":
            return KeyboardInterrupt()
        words = told.get("told")
        if type(words) is not list or any(type(w) is not str for w in words):
            raise WireError("a failure is not told")
        if len(words) != 3 or words[0] not in STAGES[:3]:
            raise WireError("a failure is not told")
        kind = str(told.get("kind"))
        words = [plain(word) for word in words]
        return TOLD.get(kind, TOLD["RuntimeError"])(failed(*words))


def _roots(ops, parents, values, moves) -> list:
    """What the root of a graph of right answers is worth, after each move of a leaf."""
    lists = ops, parents, values, moves
    if any(type(told) is not list for told in lists) or len(ops) != len(parents):
        raise WireError("a graph of ops is not told as it must be")
    if any(isinstance(op, Lent) for op in ops):
        raise WireError("a graph of ops holds what was never lent")
    return roots(ops, parents, values, moves)


def plain(text: str) -> str:
    """Text of a notebook as it may be shown: printable, and not long."""
    shown = "".join(c if c.isprintable() else " " for c in text)
    return shown[:LONGEST_SENTENCE]
