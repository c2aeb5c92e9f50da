"""Marking written answers: one question at a time, across all students.

A page of the Jupyter server that runs anyway, under /marking/; what it saves is in
nbgrader's gradebook.
"""


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    """What jupyter_server asks a module that it is told to load."""
    return [{"module": "grader.marking"}]


def _load_jupyter_server_extension(server) -> None:
    """Add the pages to a server. What reads gradebooks is imported when it is asked.

    Formgrader's own settings are there once its extension is loaded, too.
    """
    from tornado.ioloop import IOLoop

    from grader.marking.handlers import routes
    from grader.report.formgrader_pages import leave_mathjax_out

    IOLoop.current().add_callback(leave_mathjax_out, server.web_app.settings)
    server.web_app.add_handlers(".*$", routes(server.web_app.settings["base_url"]))
