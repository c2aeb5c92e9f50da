"""What Python and NumPy say of common slips, in words that say what to do.

Their own messages are written for whoever knows the rule already: "The truth value of
an array is ambiguous" does not say that an `if` looks at one number.
"""

import re

# Part of a message and what it means here; {0}, {1} are the groups found in it.
TOLD = {
    r"truth value of an array": (
        "one True or False is needed there, and an array holds one for each entry; "
        "np.where and np.maximum choose entry by entry, .all() and .max() make one of "
        "many"
    ),
    r"(?:only 0-dimensional|only length-1) arrays can be converted to Python scalars": (
        "float(...) and the functions of math take one number; those of np, such as "
        "np.exp, take arrays"
    ),
    r"only integer scalar|'(?:numpy\.)?float(?:64)?' object cannot be interpreted": (
        "a whole number or a shape is needed there; np.shape(a) is the shape of a, "
        "len(a) its length"
    ),
    r"'(range|list)' object cannot be interpreted as an integer": (
        "several axes are a tuple: tuple(...) makes one of a {0}"
    ),
    r"(\w+)\(\) takes 1 positional argument but \d+ were given": (
        "{0} takes one thing: put several into one list, as in {0}([a, b])"
    ),
    r"append\(\) takes exactly one argument": (
        "append takes one thing: a pair has brackets of its own, append((w, b))"
    ),
    r"can't multiply sequence by non-int": (
        "a list or a tuple stands where an array is needed; go through it entry by "
        "entry"
    ),
    r"'(list|tuple)' object has no attribute": (
        "a {0} stands there; what you want belongs to its entries, so go through them"
    ),
    r"can't set attribute": (
        "a tuple with names, such as Layer, cannot be changed; make a new one"
    ),
    r"cannot unpack non-iterable": (
        "one thing comes where several are unpacked; put a pair there"
    ),
    r"'(?:int|(?:numpy\.)?float(?:64)?)' object is not (?:iterable|subscript)": (
        "a single number stands where a list or an array is needed"
    ),
    r"'NoneType' object has no attribute 'backward'": (
        "a leaf has no op, so it pays nobody; its op is None"
    ),
    r"operand 'Node' does not support ufuncs|'Node' object has no attribute": (
        "functions of NumPy work on arrays, not on nodes; apply an op, as in "
        "apply(Sum(), node)"
    ),
    r"unsupported operand .*'Node'": (
        "between nodes +, -, * and @ work, and nothing else; a half is * 0.5, a square "
        "a product"
    ),
    r"(\w+)\.forward\(\) missing 1 required positional": (
        "a class stands where an op is needed; brackets make one: {0}()"
    ),
    r"does not have enough dimensions": (
        "@ needs an array with an axis on both sides; what stands there has none"
    ),
}


def in_words(message: str) -> str:
    """A message of an exception in words; "" for one that is not on the list."""
    for pattern, told in TOLD.items():
        found = re.search(pattern, message)
        if found:
            return told.format(*found.groups())
    return ""
