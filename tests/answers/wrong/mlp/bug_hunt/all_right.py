"""Everything is let pass.

says: Every suspect was let go.
"""


def bug_hunt(suspects, params, X, targets):
    return {name: True for name in suspects}
