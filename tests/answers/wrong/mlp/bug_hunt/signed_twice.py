"""No absolute value anywhere.

says: Entries that are too small pass: their differences are negative
"""


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        right = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(
            (a - b).max() <= 1e-6 * b.max()
            for ours, theirs in zip(grads, right)
            for a, b in zip(ours, theirs)
        )
    return verdicts
