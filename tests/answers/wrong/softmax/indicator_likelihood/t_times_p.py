"""T p in place of p^t.

says: For t = 0 the whole product
"""


def indicator_likelihood():
    return "t * p", "-log(t * p)", "-1 / p"
