"""Decks of slides."""

from pathlib import Path

from grader.commands.lectures import Names, Place, lectures

SLIDES = Path("slides")


def slides(assignments: Names = None, out: Place = SLIDES) -> int:
    """Make decks of slides that open in a browser without a network.

    The executed lecture notebooks become pages for reveal.js, which npm fetches the
    first time. Key S opens the speaker's view with notes and clock. Without npm the
    executed notebooks are made all the same.

    **When:** before a lecture.

    **Example:** `grader slides 01_neuron --out ~/slides`

    **Exit status:** 0 made; 2 without npm, or if there is no such assignment.

    **Next:** open the page in a browser, press F for the whole screen
    """
    import nbformat

    from grader.report.revealjs import put_reveal
    from grader.report.slides import deck

    notebooks = lectures(assignments, out)
    assets = put_reveal(out)
    for path in notebooks:
        notebook = nbformat.read(path, as_version=4)
        page = path.with_suffix(".html")
        page.write_text(deck(notebook, path.stem, assets), encoding="utf-8")
        print(f"Made {page.resolve()}.")
    return 0
