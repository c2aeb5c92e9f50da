"""The slope has lost its minus.

says: The minus of the loss got
earns: 2/3
"""


def indicator_likelihood():
    return "p**t", "-t * log(p)", "t / p"
