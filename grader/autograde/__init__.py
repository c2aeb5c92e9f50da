"""nbgrader's steps over a class: execute, score, sign, record, in several workers."""
