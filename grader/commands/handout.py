"""The lecturer's notes on paper."""

from pathlib import Path

from grader.commands.lectures import Home, Names, Place, pages

HANDOUT = Path("handout")


def handout(assignments: Names = None, out: Place = HANDOUT, home: Home = False) -> int:
    """Make the lecturer's handout: three slides a page, the notes beside each.

    It becomes a PDF if Chromium, Chrome or Edge is installed; else it stays an HTML
    page, which any browser prints. It holds the answers.

    **When:** before a lecture.

    **Example:** `grader handout 01_neuron --out ~/lecture`

    **Exit status:** 0 made; 2 if there is no such assignment, it has no slides, or its
    notebook does not run.

    **Next:** print it
    """
    from grader.report import slides
    from grader.report.print_page import to_pdf

    for page in pages(assignments, out, home, slides.handout, "-handout"):
        made = to_pdf(page)
        if made is None:
            print(f"Made {page.resolve()}: print it from a browser.")
        else:
            page.unlink()
            print(f"Made {made.resolve()}.")
    return 0
