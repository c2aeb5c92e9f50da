"""Marks by None."""


def topological_order(root):
    order = []
    done, stack = set(), [root]
    while stack:
        node = stack.pop()
        if node is None:
            done_now = stack.pop()
            if done_now not in done:
                done.add(done_now)
                order.append(done_now)
        elif node not in done:
            stack += [node, None, *(p for p in node.parents if p not in done)]
    return order
