"""One difference along ones, forward.

located
"""

def bug_hunt(suspects, params, X, targets):
    verdicts = {}
    for name, suspect in suspects.items():
        loss, grads = suspect(params, X, targets)
        h = 1e-4
        moved = [Layer(p.W + h, p.b + h) for p in params]
        slope = (suspect(moved, X, targets)[0] - loss) / h
        verdicts[name] = bool(abs(slope - sum(g.W.sum() + g.b.sum() for g in grads)) < 1e-2 * abs(slope))
    return verdicts
