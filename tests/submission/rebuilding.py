"""A notebook rebuilt in this process, as the reading process and the grader do it."""

from grader.submission.assemble import assembled
from grader.submission.merge import matched


def rebuilt(release, submitted) -> tuple[dict, list[str]]:
    """The notebook to run and the sentences on what was mended."""
    taken = matched(release, submitted)
    return assembled(release, taken), list(taken.told)
