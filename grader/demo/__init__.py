"""A sample class, and the attacks of `grader doctor --attack`."""
