"""The list of the class, as the gradebook has it, and who is not on it."""

from collections.abc import Iterable


def strangers(gradebook, names: Iterable[str]) -> list[str]:
    """Who of these is not in the gradebook's list of students, if it has one.

    A gradebook has a list of the class if somebody in it has more than an id.
    """
    everyone = gradebook.students
    if not any(each.last_name or each.email for each in everyone):
        return []
    return sorted(set(names) - {each.id for each in everyone})
