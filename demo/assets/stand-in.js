/** Page script of the stand-in: the theme, and the few buttons that do not go through htmx. */
(() => {
  const THEME = 'theme';
  const root = document.documentElement;

  function showTheme(theme) {
    root.dataset.bsTheme = theme;
    const selector = document.querySelector('#theme-selector');
    if (!selector) return;
    selector.checked = theme === 'dark';
    const label = document.querySelector('label[for="theme-selector"]');
    if (label) label.textContent = theme === 'dark' ? 'Dark Mode' : 'Light Mode';
  }

  function startTooltips() {
    for (const element of document.querySelectorAll('[data-bs-toggle="tooltip"]')) {
      window.bootstrap.Tooltip.getOrCreateInstance(element);
    }
  }

  function bothRisksUnderstood() {
    const boxes = [...document.querySelectorAll('#checkbox-1, #checkbox-2')];
    return boxes.every((box) => box.checked);
  }

  const onClick = {
    '#draft-to-review-button': () => {
      document.querySelector('#default-controls').classList.add('d-none');
      document.querySelector('#recommendation-message').classList.remove('d-none');
    },
    '#reject-button': () => {
      document.querySelector('#review-controls').classList.add('d-none');
      document.querySelector('#reject-form-container').classList.remove('d-none');
    },
    '#cancel': () => {
      document.querySelector('#review-controls').classList.remove('d-none');
      document.querySelector('#reject-form-container').classList.add('d-none');
    },
    '#experiment-slug': (button) => {
      void navigator.clipboard?.writeText(button.textContent.trim());
      window.bootstrap.Toast.getOrCreateInstance(document.querySelector('#slug-toast')).show();
    },
  };

  const preferred = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  root.dataset.bsTheme = localStorage.getItem(THEME) ?? preferred;

  document.addEventListener('click', (event) => {
    for (const [selector, act] of Object.entries(onClick)) {
      const target = event.target.closest(selector);
      if (target) act(target);
    }
  });

  document.addEventListener('change', (event) => {
    if (event.target.id === 'theme-selector') {
      const theme = event.target.checked ? 'dark' : 'light';
      localStorage.setItem(THEME, theme);
      showTheme(theme);
    }
    if (event.target.matches('#checkbox-1, #checkbox-2')) {
      document.querySelector('#request-launch-button').disabled = !bothRisksUnderstood();
    }
    if (event.target.id === 'id_population_percent_slider') {
      document.querySelector('#id_population_percent').value = event.target.value;
    }
  });

  document.addEventListener('DOMContentLoaded', () => {
    showTheme(root.dataset.bsTheme);
    startTooltips();
  });
  document.addEventListener('htmx:afterSwap', startTooltips);
  document.addEventListener('htmx:historyRestore', () => showTheme(root.dataset.bsTheme));
})();
