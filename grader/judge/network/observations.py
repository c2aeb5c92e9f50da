"""The learner's gradients at the points that a diagnosis rests on."""

from collections.abc import Callable
from dataclasses import dataclass

from grader.judge.network.inverse import Trial
from grader.judge.network.network import Blocks, Instance, Slip, gradient, view_of
from grader.judge.network.network_points import FRESH
from grader.judge.network.replay import CHANGING, regenerate, same_gradient
from grader.judge.network.rules import Choices
from grader.judge.network.step_rules import Updated
from grader.student.judging.compare import agrees

Call = Callable[[Instance], Blocks]


@dataclass(frozen=True)
class Evidence:
    """Gradients with and without penalty to explain, and more to verify with."""

    instances: tuple[Instance, ...]
    plain: list[Blocks]
    full: list[Blocks]
    fresh: tuple[Instance, ...]
    held: list[Blocks]

    @classmethod
    def gather(cls, call: Call, chosen, fresh) -> "Evidence":
        """Call the learner's function wherever a diagnosis needs its answer."""
        penalised = chosen[0].network.penalised
        some = FRESH[0].l2 if penalised else 0.0
        instances = tuple(i if i.l2 else i.with_l2(some) for i in chosen)
        full = [call(i) for i in instances]
        plain = [call(i.with_l2(0.0)) for i in instances] if penalised else full
        return cls(instances, plain, full, fresh, [call(i) for i in fresh])

    def trials(self, slip: Slip) -> list[Trial]:
        """What is to be explained, under a right or mistaken forward pass."""
        found = []
        for i, plain, full in zip(self.instances, self.plain, self.full, strict=True):
            bare = view_of(i).gradient
            found.append(Trial(view_of(i, slip), plain, full, bare))
        return found

    def supports(self, choices: Choices, slip: Slip) -> bool:
        """Whether the choices give the learner's gradient everywhere, unseen too."""
        pairs = [
            *zip(self.fresh, self.held, strict=True),
            *zip(self.instances, self.full, strict=True),
        ]
        early = any(isinstance(r, Updated) for c in choices.values() for r in c.rules)
        return any(
            all(
                same_gradient(regenerate(view_of(i, slip), choices, changing), answer)
                for i, answer in pairs
            )
            for changing in (CHANGING if early else CHANGING[:1])
        )

    def right_blocks(self) -> tuple[str, ...]:
        """Blocks that agree with the reference at all points."""
        rights = [gradient(i) for i in self.instances]
        return tuple(
            name
            for name in self.instances[0].network.blocks
            if all(
                agrees(full[name], right[name])
                for full, right in zip(self.full, rights, strict=True)
            )
        )
