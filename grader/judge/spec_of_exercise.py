"""At which calls an answer is judged: designed ones, and some that nobody else gets."""

from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING

from grader.judge.own_points import twin, with_own_edges
from grader.judge.rng import HIDDEN, PUBLIC, generator
from grader.student.judging.spec import Case, KnownMistake, Spec

if TYPE_CHECKING:
    from grader.judge.code_exercise import CodeExercise


@lru_cache(maxsize=256)
def _designed(exercise: "CodeExercise", audience: str) -> tuple[list, list[Case]]:
    """Points with their cases, one set for the notebooks and one for the grader.

    That they tell every known mistake from the truth is proved here, once; a
    submission's own point, any of them with other numbers, comes on top.
    """
    points = exercise.designed(generator(exercise.name, audience))
    return points, [exercise.case(point) for point in points]


@lru_cache(maxsize=256)
def spec_of(exercise: "CodeExercise", seed: str) -> Spec:
    """The exercise at its designed points, and at those that belong to a seed."""
    points, designed = _designed(exercise, PUBLIC if seed == PUBLIC else HIDDEN)
    rng = generator(exercise.name, f"of {seed}")
    drawn = exercise.points(rng)
    own = twin(exercise, points, drawn, designed, rng)
    if seed == PUBLIC:
        cases = designed + own
    else:
        cases = with_own_edges(exercise, points, drawn, designed, rng) + own
    ordinary = [case for case in cases if case.group == "value"]

    @cache
    def mistakes():
        return [
            KnownMistake(
                m.sentence,
                cache(partial(exercise.mark, m, ordinary)),
                exercise.share(m),
            )
            for m in exercise.mistakes
        ]

    return Spec(
        exercise.name,
        cases,
        mistakes,
        list(exercise.returns),
        exercise.view,
        list(exercise.uses),
        arguments=exercise.arguments,
        axes=exercise.axes_told,
        rows=exercise.rows,
    )
