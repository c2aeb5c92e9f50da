"""Words for verdicts.

says: is a str; say True or False
"""


def bug_hunt(suspects, params, X, targets):
    return {name: "right" for name in suspects}
