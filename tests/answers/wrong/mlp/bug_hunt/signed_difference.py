"""The difference without abs.

located
"""


def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        _, grads = suspect(params, X, targets)
        numeric = numerical_layers(suspect, params, X, targets)
        verdicts[name] = all(
            (a - b).max() < 1e-6 for g, m in zip(grads, numeric) for a, b in zip(g, m)
        )
    return verdicts
