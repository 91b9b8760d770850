// Written by generate/generate.ts. Do not edit.
import type { PaymentYear } from '../model/payment.js';

export const paymentYears: Readonly<Record<string, PaymentYear>> = {
  "2020": {
    "kept": 941,
    "models": {
      "V24": {
        "normalization": 1069,
        "percent": null
      }
    }
  },
  "2021": {
    "kept": 941,
    "models": {
      "V24": {
        "normalization": 1097,
        "percent": null
      }
    }
  },
  "2022": {
    "kept": 941,
    "models": {
      "V24": {
        "normalization": 1118,
        "percent": 100
      }
    }
  },
  "2023": {
    "kept": 941,
    "models": {
      "V24": {
        "normalization": 1127,
        "percent": 100
      }
    }
  },
  "2024": {
    "kept": 941,
    "models": {
      "V24": {
        "normalization": 1146,
        "percent": 67
      },
      "V28": {
        "normalization": 1015,
        "percent": 33
      }
    }
  },
  "2025": {
    "kept": 941,
    "models": {
      "V24": {
        "normalization": 1153,
        "percent": 33
      },
      "V28": {
        "normalization": 1045,
        "percent": 67
      }
    }
  },
  "2026": {
    "kept": 941,
    "models": {
      "V28": {
        "normalization": 1067,
        "percent": 100
      }
    }
  },
  "2027": {
    "kept": 941,
    "models": {
      "V28": {
        "normalization": 1079,
        "percent": 100
      }
    }
  }
};
