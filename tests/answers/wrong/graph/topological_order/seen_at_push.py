"""Marked when pushed.

says: In a late use node u stands before y, which it is made from
"""


def topological_order(root):
    order, seen, stack = [], {root}, [(root, False)]
    while stack:
        node, done = stack.pop()
        if done:
            order.append(node)
            continue
        stack.append((node, True))
        for p in node.parents:
            if p not in seen:
                seen.add(p)
                stack.append((p, False))
    return order
