"""What runs inside the sandbox: the zygote and its forks, one for each submission.

These files are shown to the sandbox one folder alone, so they import each other by
relative names, the standard library, and ipykernel; never the rest of the grader.
"""
