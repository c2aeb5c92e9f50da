"""What a gradebook holds, on SQLite and on PostgreSQL alike."""

from nbgrader.api import Base
from sqlalchemy import create_engine, func, inspect, select, text

from grader.course.folder import Course

BY_NAME = text(
    "SELECT h.student_id, c.name, g.auto_score, g.manual_score, g.needs_manual_grade "
    "FROM grade g JOIN base_cell c ON g.cell_id = c.id "
    "JOIN submitted_notebook n ON g.notebook_id = n.id "
    "JOIN submitted_assignment h ON n.assignment_id = h.id"
)


def rows(course: Course) -> dict[str, object]:
    """Grades by name, and how many rows each table holds."""
    engine = create_engine(course.directory().db_url)
    there = inspect(engine).get_table_names()
    with engine.connect() as connection:
        found: dict[str, object] = {
            table.name: connection.execute(
                select(func.count()).select_from(table)
            ).scalar()
            for table in Base.metadata.sorted_tables
            if table.name in there
        }
        found["by name"] = sorted(
            (student, cell, auto, manual, bool(waits))
            for student, cell, auto, manual, waits in connection.execute(BY_NAME)
        )
    engine.dispose()
    return found
