import { alreadyBroken, isPin } from './policy.js';

/** The list of rules beside the field: each line says its rule, and when it is broken, the reason. */
export class RuleList {
  /**
   * @param {HTMLElement} list
   * @param {HTMLElement} said where a screen reader hears the reasons
   * @param {import('./policy.js').Policy} policy
   */
  constructor(list, said, policy) {
    this.policy = policy;
    this.lines = [...list.querySelectorAll('[data-rule]')];
    this.said = said;
    this.anyBroken = false;
  }

  /** Answers whether the digits are a good PIN. */
  show(digits) {
    const rules = new Set(alreadyBroken(digits, this.policy));
    const complete = isPin(digits, this.policy);
    if (digits.length > this.policy.maxLength) {
      rules.add('LENGTH');
    }
    for (const line of this.lines) {
      const state = rules.has(line.dataset.rule) ? 'broken' : complete ? 'kept' : 'open';
      if (line.dataset.state !== state) {
        line.dataset.state = state;
      }
    }
    this.anyBroken = rules.size > 0;
    this.tell(rules);
    return complete && !this.anyBroken;
  }

  tell(rules) {
    const reasons = this.lines.filter((line) => rules.has(line.dataset.rule)).map(reason).join(' ');
    if (this.said.textContent !== reasons) {
      this.said.textContent = reasons;
    }
  }
}

function reason(line) {
  return line.querySelector('[data-reason]').textContent.trim();
}
