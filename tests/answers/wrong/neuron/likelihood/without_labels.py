"""Both logarithms, without labels.

says: The label is not in it: it switches
earns: 1/2
"""

def likelihood():
    return ('p^y*(1-p)^(1-y)', 'log(p) + log(1-p)')
