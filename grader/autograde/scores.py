"""Scores come from the ledger alone: what nbgrader reads, and whether it read that.

nbgrader takes the first execute_result of a graded cell for its score, and the kernel
can publish what it likes. So after the run the outputs of graded cells are made anew;
nothing that the kernel said there can score or tell what was asked.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from nbformat import NotebookNode, from_dict
from nbformat.v4 import new_output
from nbgrader.api import Gradebook
from nbgrader.preprocessors import NbGraderPreprocessor

from grader.autograde import kept_answers
from grader.autograde.check_cells import CHECK, is_graded
from grader.autograde.receipts import complaint, receipt
from grader.autograde.unread_cells import tell_unread_cells
from grader.course.folder import root_of
from grader.referee.interfaces import RUN, Run
from grader.referee.referee_client import JudgingReferee
from grader.referee.results import Entry, Ledger
from grader.student.show import Shown
from grader.submission.status import FAULT, GRADED, Record, read_record, write_record

ROUNDING = 1e-9
UNSEEN = "What answers printed while they were checked is not shown."
STOPS = {
    "CellTimeoutError": "The check was stopped: it took too long.",
    "DeadKernelError": "The notebook ended before its check did.",
    "NotRunError": "The notebook had ended before.",
    "KeyboardInterrupt": "The check was stopped.",
}


class ApplyVerdicts(NbGraderPreprocessor):
    """Put the ledger's points and verdicts into the graded cells, after the run."""

    def preprocess(self, nb, resources):
        """Write every verdict, and the receipt of them all."""
        run: Run = resources[RUN]
        ledger, stopped = ledger_of(run), run.stopped
        tell_unread_cells(nb.cells, ledger)
        for cell in nb.cells:
            if is_graded(cell):
                entry = ledger.entry(cell.metadata.nbgrader.grade_id, stopped)
                cell.outputs = [*verdict_outputs(entry), *demoted(cell.outputs)]
        root = root_of(self.config)
        signed = receipt(nb, resources["nbgrader"], ledger, stopped, root)
        nb.metadata.setdefault("grader", {})["receipt"] = signed
        return nb, resources


def ledger_of(run: Run) -> Ledger:
    """Results of a run that was judged, as every one is that nbgrader scores."""
    return cast(JudgingReferee, run.referee).ledger


def verdict_outputs(entry: Entry) -> list:
    """The score as a plain float, and the verdict in words."""
    name = entry.grade_id.removeprefix(CHECK)
    shown = Shown(name, entry.verdict, entry.earned, entry.points)
    texts = {"execute_result": repr(entry.earned), "display_data": shown.words}
    made: list[dict] = [
        {"output_type": kind, "metadata": {}, "data": {"text/plain": text}}
        for kind, text in texts.items()
    ]
    made[0]["execution_count"] = None
    return from_dict(made)


def demoted(outputs: list) -> list:
    """What is left to show of a graded cell behind its verdict: that it was stopped.

    Whatever it showed is dropped: its own verdict repeats ours, or is forged. What an
    answer printed while it was judged is left out, too: it would tell the inputs, for
    whoever reads the page to hand in a table of them.
    """
    errors = [output for output in outputs if output.output_type == "error"]
    printed = any(output.output_type == "stream" for output in outputs)
    told = [new_output("stream", text=f"{UNSEEN}\n")] if printed else []
    return [*told, *(_plain(error) for error in errors[-1:])]


def _plain(error) -> NotebookNode:
    """An error by its kind alone, as its words may be anything."""
    name = error.ename if error.ename in STOPS else "Error"
    why = STOPS.get(name, "The check was not run to its end.")
    line = f"{name}: {why}"
    return new_output("error", ename=name, evalue=why, traceback=[line])


class VerifyReceipt(NbGraderPreprocessor):
    """Before anything is published: the scores are still those that were given."""

    def preprocess(self, nb, resources):
        """Stop the page of a notebook whose receipt does not fit."""
        about, root = resources["nbgrader"], root_of(self.config)
        with Gradebook(about["db_url"]) as gradebook:
            wrong = complaint(nb, about, _saved(gradebook, about), root)
        if wrong:
            raise RuntimeError(wrong)
        return nb, resources


def _saved(gradebook: Gradebook, about: Mapping) -> dict[str, float | None]:
    """The automatic scores of one submitted notebook in the gradebook."""
    notebook = gradebook.find_submission_notebook(
        about["notebook"], about["assignment"], about["student"]
    )
    return {grade.name: grade.auto_score for grade in notebook.grades}


class VerifyGrades(NbGraderPreprocessor):
    """After SaveAutoGrades: the gradebook holds what the ledger says, or all stops."""

    def preprocess(self, nb, resources):
        """Compare, and call a person where the judge itself failed."""
        about, run = resources["nbgrader"], resources[RUN]
        ledger, root = ledger_of(run), root_of(self.config)
        with Gradebook(about["db_url"]) as gradebook:
            submission = gradebook.find_submission_notebook(
                about["notebook"], about["assignment"], about["student"]
            )
            grades = {grade.name: grade for grade in submission.grades}
            wrong = differences(
                ledger.scores(), {n: g.auto_score for n, g in grades.items()}
            )
            if wrong:
                raise RuntimeError(wrong)
            for grade_id in ledger.worth:
                if ledger.entry(grade_id).needs_person:
                    grades[grade_id].needs_manual_grade = True
            gradebook.db.commit()
        kept_answers.save(root, about, run, cast(JudgingReferee, run.referee))
        self._record(about, run)
        return nb, resources

    def _record(self, about: Mapping, run: Run) -> None:
        """Add to the record what stopped the run, and what a person must look at."""
        root = root_of(self.config)
        names = about["assignment"], about["student"]
        record = read_record(root, *names) or Record(GRADED)
        told = (*run.notes, *([run.stopped] if run.stopped else []))
        record = replace(record, sentences=(*record.sentences, *told))
        faults = ledger_of(run).faults
        if faults:
            record = record.and_person(FAULT)
        write_record(root, *names, record)
        for fault in faults:
            self.log.error("%s of %s: %s", about["notebook"], about["student"], fault)


def differences(said: Mapping[str, float], saved: Mapping[str, float | None]) -> str:
    """One sentence on the first score that the gradebook has otherwise, or ""."""
    for grade_id, earned in said.items():
        found = saved.get(grade_id)
        if found is None or abs(found - earned) > ROUNDING:
            return (
                f"The gradebook has {found} for {grade_id}, the referee gave "
                f"{earned:g}: this submission must be graded again."
            )
    return ""
